/** What the machine sees of the hard criteria it can look at: beside the appraiser's confirmation, never in its place. */
import { type Dated, wrongDates } from './case-dates.ts';
import { fittingAge, stands } from './consent.ts';
import type { CriteriaSet, HardCriterion } from './criteria-set.ts';
import type { Movement } from './cycle.ts';
import { type Day, monthsAfter } from './day.ts';
import type { NominationFacts } from './facts.ts';
import { heldOn } from './organisation.ts';
import type { ToldCase } from './subject-told.ts';
import { yearsOf } from './typed-period.ts';

/** One thing it saw; `holds: false` asks the appraiser to look. */
export interface Sight {
  readonly code: (typeof sightCodes)[number];
  readonly holds: boolean;
  readonly details: Readonly<Record<string, string | number>>;
}

export const sightCodes = [
  'claimsEvidenced',
  'claimsDated',
  'datesFit',
  'noneThisCycle',
  'consentGiven',
  'inTerritory',
  'recognisedLately',
  'withinMovement',
] as const;

export type Looked = Dated &
  Pick<NominationFacts, 'consents'> & {
    readonly places: NominationFacts['directories']['places'];
    readonly movement: Movement | null;
    /** The subject's other cases; null while they are on their way or shut off. */
    readonly history: readonly ToldCase[] | null;
  };

type Looking = (seen: Looked, today: Day) => readonly Sight[];

const sight = (code: Sight['code'], holds: boolean, details: Sight['details'] = {}): Sight => ({
  code,
  holds,
  details,
});

const claimsOf = ({ claims }: Looked) =>
  Object.values(claims).filter(({ status }) => status !== 'struck');

const deeds: Looking = (seen, today) => {
  const claims = claimsOf(seen);
  const count = (held: (claim: (typeof claims)[number]) => boolean): number =>
    claims.filter(held).length;
  const all = claims.length;
  const evidenced = count(({ evidence }) => evidence.length > 0);
  const dated = count(({ period }) => yearsOf(period).length > 0);
  return [
    sight('claimsEvidenced', evidenced === all && all > 0, {
      count: evidenced,
      all,
      evidence: new Set(claims.flatMap(({ evidence }) => evidence)).size,
    }),
    sight('claimsDated', dated === all, { count: dated, all }),
    sight('datesFit', wrongDates(seen, today).length === 0),
  ];
};

/** What has ended without recognition is no honour. */
const endedWithout: readonly string[] = ['withdrawn', 'declined', 'revoked'];

const onceACycle: Looking = ({ doc, history }) => {
  if (history === null) return [];
  const others = history.filter(
    ({ cycle, occasion, state }) =>
      cycle === doc.cycle && occasion === doc.occasion && !endedWithout.includes(state),
  );
  return [
    sight('noneThisCycle', others.length === 0, {
      count: history.length,
      others: others.map(({ code }) => code).join(', '),
    }),
  ];
};

const consented: Looking = ({ consents, dossier }) => {
  const given = consents.filter((one) => one.scope === 'processing' && stands(one));
  const [first] = fittingAge(given, dossier?.birthYear ?? null);
  return [sight('consentGiven', first !== undefined, { on: first?.on ?? '' })];
};

const inTerritory: Looking = ({ dossier, places }, today) => {
  const place = heldOn(places, today).find(({ code }) => code === dossier?.place);
  return [sight('inTerritory', place !== undefined, { place: place?.name ?? '' })];
};

/** "Trong 2 năm gần nhất", by the decision's day; honours that others gave count by theirs. */
const lately: Looking = ({ history }, today) => {
  if (history === null) return [];
  const since = monthsAfter(today, -24);
  const papers = history
    .filter(({ state }) => state === 'recognised')
    .flatMap(({ decision, honours }) => [...(decision === null ? [] : [decision]), ...honours])
    .filter(({ day }) => day >= since && day <= today);
  return [
    sight('recognisedLately', papers.length > 0, {
      papers: papers.map(({ number }) => number).join(', '),
      since,
    }),
  ];
};

const withinMovement: Looking = (seen) => {
  const { movement } = seen;
  if (movement === null) return [];
  const [from, to] = [movement.opens, movement.closes].map((day) => Number(day.slice(0, 4)));
  const outside = claimsOf(seen).filter(({ period }) =>
    yearsOf(period).every((year) => year < (from ?? 0) || year > (to ?? 9999)),
  );
  return [
    sight('withinMovement', outside.length === 0, {
      outside: outside.length,
      from: movement.opens,
      to: movement.closes,
    }),
  ];
};

/** By the ids of the issued sets. */
const looking: Readonly<Record<string, Looking>> = {
  H3: deeds,
  H6: onceACycle,
  H7a: consented,
  H8: inTerritory,
  IT1: lately,
  CT1: lately,
  CD1: withinMovement,
};

/** Of each hard criterion that a machine can look at, what it sees; in the order of the set. */
export const systemChecks = (
  { hard }: Pick<CriteriaSet, 'hard'>,
  seen: Looked,
  today: Day,
): readonly { readonly criterion: HardCriterion; readonly sights: readonly Sight[] }[] =>
  hard
    .map((criterion) => ({ criterion, sights: looking[criterion.id]?.(seen, today) ?? [] }))
    .filter(({ sights }) => sights.length > 0);
