/** Words a move's cost: what the bound allows beside its base is counted apart. */
import type { Cost } from './meter.ts';
import type { Row } from './table.ts';

export interface Measured {
  readonly track: string;
  readonly id: string;
  readonly move: string;
  readonly from: string;
  readonly cost: Cost;
}

const part =
  'reads and writes of each move: at most 5 reads + claims + consents + comments, 3 writes + tasks + mails';
const readsAllowed = 5;
const writesAllowed = 3;

export const selfTestRow: Row = {
  part,
  what: 'self-test of the meter',
  measured: 'exact',
  against: 'six operations of known price',
  value: '',
  bound: '',
  within: null,
};

const count = (paths: readonly string[], pattern: RegExp): number =>
  paths.filter((path) => pattern.test(path)).length;

/** What a paper reads of each case that it carries. */
const ofPaper = (reads: readonly string[]): readonly (readonly [number, string])[] => [
  [count(reads, /^nominations\/[^/]+$/u), 'cards'],
  [count(reads, /^nominations\/[^/]+\/tally\//u), 'tallies'],
  [count(reads, /^nominations\/[^/]+\/walls\//u), 'walls'],
];

/** A paper with many cases writes a request for each; a session's end reads each case on its agenda. */
const isPaper = ({ track }: Measured): boolean =>
  ['sessions', 'decisions', 'batches'].includes(track);

export const moveRow = (measured: Measured): Row => {
  const { cost, track, move, from } = measured;
  const [claims, consents] = [count(cost.reads, /\/claims\//u), count(cost.reads, /^consents\//u)];
  const comments = count(cost.reads, /\/comments\//u);
  const [tasks, mails] = [count(cost.writes, /^tasks\//u), count(cost.writes, /^mail\//u)];
  const carriedWrites = isPaper(measured) ? count(cost.writes, /^nominations\/[^/]+\/moves\//u) : 0;
  const carries = carriedWrites > 0 ? ofPaper(cost.reads) : [];
  const reads =
    cost.reads.length - claims - consents - comments - carries.reduce((sum, [n]) => sum + n, 0);
  const writes = cost.writes.length - tasks - mails - carriedWrites;
  const within = reads <= readsAllowed && writes <= writesAllowed;
  return {
    part,
    what: `${track === 'nominations' ? 'case' : track}: ${move} (${from})`,
    measured: `${cost.reads.length} R, ${cost.writes.length} W`,
    against: madeOf([
      [claims, 'claims'],
      [consents, 'consents'],
      [comments, 'comments'],
      [tasks, 'tasks'],
      [mails, 'mails'],
      [carriedWrites, 'cases carried'],
      ...carries,
    ]).concat(within ? '' : `; reads ${kindsOf(cost.reads)}; writes ${kindsOf(cost.writes)}`),
    value: `${reads} R, ${writes} W besides`,
    bound: `<= ${readsAllowed} R, ${writesAllowed} W`,
    within,
  };
};

/** What each document is, its ids left out, so that a move above the bound says what for: "3 nominations/walls". */
export const kindsOf = (paths: readonly string[]): string => {
  const kinds = new Map<string, number>();
  for (const path of paths) {
    const kind = path
      .split('/')
      .filter((_, at) => at % 2 === 0)
      .join('/');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, number]) => `${number} ${kind}`).join(', ');
};

const madeOf = (counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');

const shape = ({ track, id, move, from, cost }: Measured): string =>
  `${track}/${id} ${move} (${from}): ${cost.reads.length} R, ${cost.writes.length} W`;

/** Throws if the two walks differ in their moves; counts that differ are told. */
export const sameRow = (few: readonly Measured[], many: readonly Measured[]): Row => {
  const different = few.filter((one, index) => {
    const other = many[index];
    return other === undefined || shape(one) !== shape(other);
  });
  return {
    part,
    what: 'the same with 40 and with 40,000 cases',
    measured: `${few.length} moves`,
    against: `${many.length} moves`,
    value: `${different.length} differ${different.map((one) => `; ${shape(one)}`).join('')}`,
    bound: '0 differ',
    within: different.length === 0 && few.length === many.length,
  };
};

/** Each kind of move once, with its dearest cost. */
export const dearest = (measured: readonly Measured[]): readonly Measured[] => {
  const kinds = new Map<string, Measured>();
  for (const one of measured) {
    const kind = `${one.track} ${one.move} ${one.from}`;
    const known = kinds.get(kind);
    if (known === undefined || priceOf(one) > priceOf(known)) kinds.set(kind, one);
  }
  return [...kinds.values()];
};

const priceOf = ({ cost }: Measured): number => cost.reads.length + cost.writes.length;
