/** New factors and good deeds: the note, what is planned and given, the consents, and what moved it. */
import {
  collection,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
  where,
} from 'firebase/firestore/lite';
import { FactorConsent, NewFactor, PlanItem, Support } from '#domain/new-factor.ts';
import { SuggestionPrivate } from '#domain/suggestion.ts';
import type { After } from './long-list.ts';
import { hasRole, type Me } from './me.ts';
import type { MoveEntry } from './moves.ts';
import { normalised } from './normalised.ts';
import { readDocument, readList, ready, type Listed, type Waiting } from './reading.ts';
import { idToken } from './session.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { readTrackHistory } from './stories.ts';
import { beginning, signed, written, type Written } from './writing.ts';

export interface FactorFile {
  readonly id: string;
  readonly factor: NewFactor;
  readonly plan: Listed<PlanItem>;
  readonly support: Listed<Support>;
  readonly consents: Listed<FactorConsent>;
  readonly history: Waiting<Listed<MoveEntry>>;
}

export type FactorContent = Pick<
  NewFactor,
  'kind' | 'subject' | 'note' | 'place' | 'village' | 'foundOn'
>;
export type PlanContent = Pick<PlanItem, 'weakPoint' | 'measure' | 'owner' | 'due' | 'done'>;
export type SupportContent = Pick<Support, 'kind' | 'words' | 'giver' | 'on'>;
export type FactorConsentContent = Omit<FactorConsent, 'v' | 'by' | 'at' | 'withdrawn'>;

/** Under which the files of a new factor are asked for and sent. */
export const underFactor = (id: string): string => `nhan-to/${id}`;

/** New factors a page of the list. */
export const mostFactors = 200;

/** The own unit's, or everybody's to the office. */
export const listFactors = async (me: Me, after: After): Promise<Waiting<Listed<NewFactor>>> =>
  readList(
    query(
      collection(await theStore(), 'newFactors'),
      ...(hasRole(me, 'office') ? [] : [where('ownerUnit', '==', me.person.unit)]),
      orderBy('updatedAt', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(mostFactors),
    ),
    NewFactor,
  );

/** The note, its history and three short lists below it. */
export async function readFactor(id: string): Promise<Waiting<FactorFile>> {
  const store = await theStore();
  const below = (name: string) => query(collection(store, `newFactors/${id}/${name}`), limit(100));
  const [factor, plan, support, consents, history] = await Promise.all([
    readDocument(`newFactors/${id}`, NewFactor),
    readList(below('plan'), PlanItem),
    readList(below('support'), Support),
    readList(below('consents'), FactorConsent),
    readTrackHistory('newFactors', id),
  ]);
  if (factor.is !== 'ready') return factor;
  if (plan.is !== 'ready') return plan;
  if (support.is !== 'ready') return support;
  if (consents.is !== 'ready') return consents;
  return ready({
    id,
    factor: factor.value,
    plan: plan.value,
    support: support.value,
    consents: consents.value,
    history,
  });
}

export async function createFactor(
  content: FactorContent,
  ownerUnit: string,
): Promise<{ readonly id: string } | Unwritten> {
  const id = newId(20);
  const data = {
    v: 1,
    ownerUnit,
    ...(normalised(content) as object),
    origin: 'staff',
    nomination: null,
    state: 'identified',
    ...(await beginning()),
  };
  const is = await written([{ op: 'set', path: `newFactors/${id}`, data }]);
  return is === 'saved' ? { id } : is;
}

export const saveFactor = (id: string, content: FactorContent): Promise<Written> =>
  written([
    {
      op: 'update',
      path: `newFactors/${id}`,
      data: { ...(normalised(content) as object), updatedAt: serverTimestamp() },
    },
  ]);

/** What lies below the note carries who wrote it and when. */
const kept = async (path: string, content: object, besides: object = {}): Promise<Written> => {
  const data = { v: 1, ...(normalised(content) as object), ...besides, ...(await signed()) };
  return written([{ op: 'set', path, data }]);
};

/** Who suggested it and what came along; the office's alone. */
export const readSuggestion = (id: string): Promise<Waiting<SuggestionPrivate>> =>
  readDocument(`newFactors/${id}/private/suggestion`, SuggestionPrivate);

/** The picture or recording that came along, to be saved; null where it does not come. */
export async function fetchAttachment(id: string): Promise<Blob | null> {
  try {
    const headers = { Authorization: `Bearer ${await idToken()}` };
    const answer = await fetch(`/phat-hien-guong/tep/${id}`, { headers });
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}

export const savePlanItem = (id: string, item: string | null, content: PlanContent) =>
  kept(`newFactors/${id}/plan/${item ?? newId(20)}`, content);

export const logSupport = (id: string, content: SupportContent) =>
  kept(`newFactors/${id}/support/${newId(20)}`, content);

export const recordConsent = (id: string, content: FactorConsentContent) =>
  kept(`newFactors/${id}/consents/${newId(20)}`, content, { v: 3, withdrawn: null });

export const withdrawConsent = async (id: string, consent: string, reason: string) =>
  written([
    {
      op: 'update',
      path: `newFactors/${id}/consents/${consent}`,
      data: { withdrawn: { reason: normalised(reason), ...(await signed()) } },
    },
  ]);
