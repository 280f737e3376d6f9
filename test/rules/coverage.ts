/** Every condition of the rules has been seen true and seen false by the tests of this run. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { host, project } from './client.ts';
import { rulesFile } from './load.ts';

interface Node {
  sourcePosition: { line: number; column: number; currentOffset: number; endOffset: number };
  values?: { value: { boolValue?: boolean | undefined; undefined?: unknown }; count: number }[] | undefined;
  children?: Node[] | undefined;
}

const Node: z.ZodType<Node> = z.object({
  sourcePosition: z.object({
    line: z.number(),
    column: z.number(),
    currentOffset: z.number(),
    endOffset: z.number(),
  }),
  values: z
    .array(z.object({ value: z.looseObject({ boolValue: z.boolean().optional() }), count: z.number() }))
    .optional(),
  children: z.lazy(() => z.array(Node)).optional(),
});

const Coverage = z.object({ report: z.array(Node) });

/** Constants by design: what is written out can only be what it says. */
const literals = ['true', 'false'];

it('the tests have seen every condition of the rules both true and false', async () => {
  const address = `http://${host}/emulator/v1/projects/${project}:ruleCoverage`;
  const { report } = Coverage.parse(await (await fetch(address)).json());
  const rules = readFileSync(rulesFile, 'utf8');
  expect(report.length).toBeGreaterThan(0);
  expect(report.flatMap((node) => onesided(node, rules))).toEqual([]);
});

function onesided(node: Node, rules: string): string[] {
  const { line, column, currentOffset, endOffset } = node.sourcePosition;
  const text = rules.slice(currentOffset, endOffset + 1);
  const below = (node.children ?? []).flatMap((child) => onesided(child, rules));
  if (literals.includes(text)) return below;
  const seen = new Set((node.values ?? []).map(({ value }) => value.boolValue));
  const wrong = node.values === undefined ? 'never evaluated' : missing(seen);
  return wrong === null ? below : [`${line}:${column} ${wrong}: ${text.slice(0, 120)}`, ...below];
}

function missing(seen: ReadonlySet<boolean | undefined>): string | null {
  if (!seen.has(true) && !seen.has(false)) return null;
  if (!seen.has(true)) return 'never true';
  return seen.has(false) ? null : 'never false';
}
