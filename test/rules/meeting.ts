/** Which checks meet which conditions of the rules as untrue: only those can tell when one is taken out. */
import type { Check } from './check.ts';
import { asked } from './client.ts';
import type { Conjunct } from './conjuncts.ts';
import { countedSoFar, type Counted } from './coverage-report.ts';
import { bringRules } from './load.ts';

interface Condition {
  readonly from: number;
  readonly to: number;
}

/** What a check met on the whole rules. */
export interface Met {
  readonly check: Check;
  readonly questions: number;
  /** By `from-to` of a condition: how often it was untrue or broke off. */
  readonly untrue: ReadonlyMap<string, number>;
  /** Every condition of the rules, whether it was asked or not. */
  readonly conditions: readonly Condition[];
}

/** Runs a check on the whole rules; throws where it fails, for then it would notice anything. */
export async function meet(check: Check): Promise<Met> {
  await bringRules();
  const before = asked();
  const wrong = await check.wrong();
  if (wrong.length > 0)
    throw new Error(`the rules as they stand fail: ${check.title}: ${wrong.join()}`);
  const nodes = (await countedSoFar()).flatMap(withChildren);
  const untrue = new Map<string, number>();
  for (const node of nodes) {
    const times = timesUntrue(node);
    const key = keyOf(conditionOf(node));
    if (times > 0) untrue.set(key, (untrue.get(key) ?? 0) + times);
  }
  return { check, questions: asked() - before, untrue, conditions: nodes.map(conditionOf) };
}

const withChildren = (node: Counted): Counted[] => [
  node,
  ...(node.children ?? []).flatMap(withChildren),
];

const conditionOf = ({ sourcePosition }: Counted): Condition => ({
  from: sourcePosition.currentOffset,
  to: sourcePosition.endOffset + 1,
});

const keyOf = ({ from, to }: Condition): string => `${from}-${to}`;

const timesUntrue = ({ values = [] }: Counted): number =>
  values.filter(({ value }) => value.boolValue !== true).reduce((sum, { count }) => sum + count, 0);

/** The checks that met the conjunct as untrue, those first of whose questions most did. */
export function whoMet(met: readonly Met[], { from, to }: Conjunct): readonly Check[] {
  const [{ conditions } = { conditions: [] }] = met;
  // Brackets belong to the conjunct and not to the condition: the widest condition within it is meant.
  const [meant] = conditions
    .filter((one) => from <= one.from && one.to <= to)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  if (meant === undefined) return [];
  return met
    .map(({ check, questions, untrue }) => ({
      check,
      share: (untrue.get(keyOf(meant)) ?? 0) / questions,
    }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
    .map(({ check }) => check);
}
