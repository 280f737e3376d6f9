/**
 * This cycle's case from an earlier one (`copyToCycle`, architecture §2): what the unit wrote comes along, what anybody
 * found, decided or agreed to does not. Claims are unverified again, consents are asked again.
 */
import type { Claim } from './claim.ts';
import { stands, type Consent } from './consent.ts';
import type { CriteriaSet } from './criteria-set.ts';
import { dayOf } from './day.ts';
import type { Dossier } from './dossier.ts';
import type { Evidence } from './evidence.ts';
import type { Nomination } from './nomination.ts';

interface Named<T> {
  readonly id: string;
  readonly value: T;
}

export interface EarlierCase {
  readonly card: Nomination;
  readonly dossier: Dossier | null;
  readonly claims: readonly Named<Claim>[];
  readonly evidence: readonly Named<Evidence>[];
}

/** Whether the subject took back the yes to processing: then nothing of theirs may be used again. */
export const isWithdrawnFrom = (consents: readonly Consent[]): boolean => {
  const asked = consents.filter(({ scope }) => scope === 'processing');
  return asked.length > 0 && !asked.some(stands);
};

type Content = Omit<Dossier, 'v' | 'version' | 'by' | 'at'>;
type CopiedClaim = Omit<Claim, 'v' | 'status' | 'settled' | 'by' | 'at'>;
type CopiedPaper = Pick<
  Extract<Evidence, { kind: 'paper' }>,
  'title' | 'source' | 'reference' | 'day'
>;

export interface CopiedCase {
  readonly dossier: Content;
  readonly claims: readonly Named<CopiedClaim>[];
  readonly papers: readonly Named<CopiedPaper>[];
}

/** `places` are the codes in force today, `set` the criteria of the new case. */
export const copiedCase = (
  earlier: EarlierCase,
  set: Pick<CriteriaSet, 'scored'> | null,
  places: readonly string[],
): CopiedCase => {
  const claims = earlier.claims.filter(({ value }) => value.status !== 'struck');
  const named = new Set(claims.flatMap(({ value }) => value.evidence));
  const papers = earlier.evidence.filter(({ id }) => named.has(id));
  const there = new Set(papers.map(({ id }) => id));
  return {
    dossier: { ...contentOf(earlier.dossier, set, places), ...asSame(earlier.card) },
    claims: claims.map(({ id, value }) => ({ id, value: unsettled(value, there) })),
    papers: papers.map(({ id, value }) => ({ id, value: paperOf(value, earlier.card.code) })),
  };
};

/** Whoever goes on with a case says by that that it is the same subject; so the register is not asked again. */
const asSame = ({ subjectKey }: Nomination): Pick<Content, 'sameness'> =>
  subjectKey === null ? {} : { sameness: { [subjectKey]: 'same' } };

/** What a unit says of the conditions that must hold was true of last year; it is said again. */
const contentOf = (
  dossier: Dossier | null,
  set: Pick<CriteriaSet, 'scored'> | null,
  places: readonly string[],
): Content => {
  const asked = new Set((set?.scored ?? []).map(({ id }) => id));
  const only = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => asked.has(id)));
  const place = dossier?.place ?? '';
  return {
    birthYear: dossier?.birthYear ?? null,
    gender: dossier?.gender ?? 'notStated',
    place: places.includes(place) ? place : '',
    village: dossier?.village ?? '',
    occupation: dossier?.occupation ?? '',
    summary: dossier?.summary ?? '',
    report: dossier?.report ?? '',
    answers: only(dossier?.answers ?? {}),
    explanations: only(dossier?.explanations ?? {}),
    consents: [],
    signedPaper: null,
  };
};

const unsettled = (claim: Claim, there: ReadonlySet<string>): CopiedClaim => {
  const { v: _v, status: _status, settled: _settled, by: _by, at: _at, ...content } = claim;
  return { ...content, evidence: content.evidence.filter((id) => there.has(id)) };
};

/** A file stays where it was examined; the new case says where it lies. */
const paperOf = (evidence: Evidence, code: string): CopiedPaper => {
  const { title, source } = evidence;
  return evidence.kind === 'paper'
    ? { title, source, reference: evidence.reference, day: evidence.day }
    : { title, source, reference: `Tệp lưu tại hồ sơ ${code}`, day: dayOf(evidence.at) };
};
