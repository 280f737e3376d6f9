/** Which checks meet which conditions of the rules as untrue: only those can tell when one is taken out. */
import * as z from 'zod';
import type { Check } from './check.ts';
import { asked, host, project } from './client.ts';
import type { Conjunct } from './conjuncts.ts';
import { bringRules } from './load.ts';

const Seen = z.object({
  value: z.looseObject({ boolValue: z.boolean().optional() }),
  count: z.number(),
});
const Node = z.object({
  sourcePosition: z.object({ currentOffset: z.number(), endOffset: z.number() }),
  values: z.array(Seen).optional(),
  get children() {
    return z.array(Node).optional();
  },
});
type Node = z.infer<typeof Node>;
const Coverage = z.object({ report: z.array(Node) });

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
  const address = `http://${host}/emulator/v1/projects/${project}:ruleCoverage`;
  const { report } = Coverage.parse(await (await fetch(address)).json());
  const nodes = report.flatMap(withChildren);
  const untrue = new Map<string, number>();
  for (const node of nodes) {
    const times = timesUntrue(node);
    const key = keyOf(conditionOf(node));
    if (times > 0) untrue.set(key, (untrue.get(key) ?? 0) + times);
  }
  return { check, questions: asked() - before, untrue, conditions: nodes.map(conditionOf) };
}

const withChildren = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withChildren)];

const conditionOf = ({ sourcePosition }: Node): Condition => ({
  from: sourcePosition.currentOffset,
  to: sourcePosition.endOffset + 1,
});

const keyOf = ({ from, to }: Condition): string => `${from}-${to}`;

const timesUntrue = ({ values = [] }: Node): number =>
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
