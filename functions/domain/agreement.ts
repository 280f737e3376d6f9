/** How often two independent appraisers find the same, criterion by criterion: `agreements/{case}.{seq}` and what is told of them. */
import * as z from 'zod';
import type { Appraisal } from './appraisal.ts';
import { type CriteriaSet, hardAt } from './criteria-set.ts';
import { Instant } from './day.ts';
import type { Write } from './engine/move-rule.ts';
import type { Nomination } from './nomination.ts';
import { filled, Id } from './text.ts';

/** One case's two findings, by criterion; closed to every client, told by a function as sums. */
export const Agreement = z.strictObject({
  v: z.literal(1),
  case: Id,
  criteriaSet: Id,
  /** Those who appraised, in the order in which they handed in. */
  by: z.tuple([Id, Id]),
  findings: z.record(Id, z.tuple([z.boolean(), z.boolean()])),
  at: Instant,
});
export type Agreement = z.infer<typeof Agreement>;

interface HandedIn {
  readonly by: string;
  readonly appraisal: Appraisal;
}

export const agreementWrite = (
  id: string,
  { seq, criteriaSet }: Pick<Nomination, 'seq' | 'criteriaSet'>,
  criteria: CriteriaSet,
  [one, other]: readonly [HandedIn, HandedIn],
  now: Instant,
): Write => {
  const findings = hardAt(criteria, 'appraisal').flatMap((criterion) => {
    const [first, second] = [one, other].map(({ appraisal }) => appraisal.criteria[criterion.id]);
    return first === undefined || second === undefined
      ? []
      : [[criterion.id, [first.met, second.met]] as const];
  });
  const by = [one.by, other.by];
  const data = { v: 1, case: id, criteriaSet, by, findings: Object.fromEntries(findings), at: now };
  return { op: 'create', path: `agreements/${id}.${seq + 1}`, data };
};

/** Of one criterion: cases, how many agree in percent, and Cohen's kappa where there are enough to say anything. */
export const Agreed = z.strictObject({
  criterion: Id,
  cases: z.int(),
  agree: z.int(),
  /** 0 to 100, whole. */
  percent: z.int(),
  /** Cohen's kappa in hundredths; null with too few cases, or where chance alone would agree always. */
  kappa: z.int().nullable(),
});
export type Agreed = z.infer<typeof Agreed>;

export const ToldAgreement = z.strictObject({
  cases: z.int(),
  criteria: z.array(Agreed),
  /** Cases in which the two differ in something, for those who may see them. */
  differing: z.array(z.strictObject({ case: Id, code: filled(40), criteria: z.array(Id) })),
});
export type ToldAgreement = z.infer<typeof ToldAgreement>;

/** With fewer cases kappa says more about chance than about the appraisers. */
export const fewestForKappa = 10;

/** Only the first pair of a case was made without knowing of the other. */
export const firstPairs = (all: readonly Agreement[]): readonly Agreement[] => {
  const byCase = new Map<string, Agreement>();
  for (const one of all) {
    const held = byCase.get(one.case);
    if (held === undefined || one.at.toMillis() < held.at.toMillis()) byCase.set(one.case, one);
  }
  return [...byCase.values()];
};

export const agreedIn = (pairs: readonly Agreement[]): readonly Agreed[] => {
  const ids = [...new Set(pairs.flatMap(({ findings }) => Object.keys(findings)))].toSorted();
  return ids.map((criterion) => {
    const found = pairs.flatMap(({ findings }) => {
      const pair = findings[criterion];
      return pair === undefined ? [] : [pair];
    });
    const agree = found.filter(([one, other]) => one === other).length;
    return {
      criterion,
      cases: found.length,
      agree,
      percent: Math.round((100 * agree) / found.length),
      kappa: found.length < fewestForKappa ? null : kappaOf(found),
    };
  });
};

/** Cohen (1960): how much of the agreement that chance would not bring is there; in hundredths. */
export const kappaOf = (found: readonly (readonly [boolean, boolean])[]): number | null => {
  const share = (of: (pair: readonly [boolean, boolean]) => boolean): number =>
    found.filter(of).length / found.length;
  const [first, second] = [share(([one]) => one), share(([, other]) => other)];
  const byChance = first * second + (1 - first) * (1 - second);
  if (byChance === 1) return null;
  const observed = share(([one, other]) => one === other);
  return Math.round((100 * (observed - byChance)) / (1 - byChance));
};

export const differingIn = ({ findings }: Agreement): readonly string[] =>
  Object.entries(findings).flatMap(([id, [one, other]]) => (one === other ? [] : [id]));
