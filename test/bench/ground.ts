/** The documents that the benchmark's cases stand on: real ones of the demonstration's people, criteria of its own. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Dossier } from '#domain/dossier.ts';
import type { Nomination } from '#domain/nomination.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { dossier } from '../builders/dossier.ts';
import { stored } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, sevenMembers } from '../builders/session.ts';

export const claimIds = ['thanh-tich-1', 'thanh-tich-2', 'thanh-tich-3'];
const always = { opens: '2020-01-01', closes: '2099-12-31' };
const inForce = { validFrom: '2020-01-01', validTo: null };

/** What moves read besides their case. */
export const catalogues: Readonly<Record<string, object>> = {
  'criteriaSets/bench': criteriaSet({ id: 'bench' }),
  'rulePacks/bench': rulePack({ id: 'bench', ...inForce }),
  'rulePacks/bench-notice': rulePack({
    id: 'bench-notice',
    noticeWorkingDays: 3,
    noticeGround: 'x',
    ...inForce,
  }),
  'cycles/bench': cycle({ rulePack: 'bench', ...always }),
  'cycles/bench-notice': cycle({ rulePack: 'bench-notice', ...always }),
  'councils/bench': council({
    seats: sevenMembers.map((uid, place) => ({
      uid,
      seat: place === 0 ? 'chair' : 'member',
      from: '2020-01-01',
      to: null,
    })),
  }),
};

/** A complete draft with its dossier, three claims with evidence and two consents. */
export const draftCase = (
  id: string,
  card: Partial<Nomination> = {},
): Readonly<Record<string, object>> => {
  const below = `nominations/${id}`;
  const name = `Điểu Ví Dụ ${id}`;
  const consents = ['processing', 'publication'] as const;
  const content: Partial<Dossier> = { consents: consents.map((scope) => `${id}_${scope}`) };
  return {
    [below]: nomination({
      code: `GS-2026-${id.toUpperCase()}`,
      subject: { name, kind: 'individual' },
      cycle: 'bench',
      criteriaSet: 'bench',
      ...card,
    }),
    [`${below}/dossier/current`]: dossier(content),
    ...Object.fromEntries(claimIds.map((claimId) => [`${below}/claims/${claimId}`, claim()])),
    ...Object.fromEntries(
      consents.map((scope) => [`consents/${id}_${scope}`, consent({ nomination: id, scope })]),
    ),
  };
};

/** Writes documents as they lie in the database. */
export const lay = async (
  db: Firestore,
  documents: Readonly<Record<string, object>>,
): Promise<void> => {
  const entries = Object.entries(documents);
  for (let from = 0; from < entries.length; from += 400) {
    const batch = db.batch();
    for (const [path, data] of entries.slice(from, from + 400))
      batch.set(db.doc(path), storable(data));
    await batch.commit();
  }
};

export const storable = (data: object): Record<string, unknown> =>
  stored({ ...data }, (millis) => Timestamp.fromMillis(millis));
