/**
 * Takes one conjunct after the other out of the rules and asks whether any test minds; prints those that none misses.
 * `SUITE_ONLY=firestore npm run suite -- "tsx test/rules/mutate.ts [first line] [last line]"`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { beContentWithOne, lay } from './client.ts';
import { conjunctsOf, without, type Conjunct } from './conjuncts.ts';
import { ground } from './ground.ts';
import { beginAnew, bringRules, rules } from './load.ts';
import { moveChecks } from './moves.ts';
import { readChecks } from './reading.ts';
import { writeChecks } from './writing.ts';

/** Which kind of check is asked first, where several fit. */
const weight = { reading: 4, moving: 3, hands: 2, spoiling: 1 };
const checks = [...writeChecks, ...readChecks, ...moveChecks];
const [first = 1, last = Infinity] = process.argv.slice(2).map(Number);
const conjuncts = conjunctsOf(rules).filter(({ line }) => first <= line && line <= last);

/** What the checks lay stays and lengthens every list: after so many conjuncts the ground is laid anew. */
const freshEvery = 10;

beContentWithOne();
await layAnew();
// A test that fails on the whole rules would notice every conjunct. Whoever goes on from a line has seen them pass.
const wronged = first > 1 ? null : ((await firstWrong(checks)) ?? theRestMinds(rules));
if (wronged !== null) throw new Error(`the rules as they stand fail: ${wronged}`);
const survivors: Conjunct[] = [];
for (const [at, conjunct] of conjuncts.entries()) {
  if (at % freshEvery === 0) await layAnew();
  const noticed = (await noticedByACheck(conjunct)) ?? theRestMinds(without(rules, conjunct));
  console.log(`${conjunct.line}\t${conjunct.text.slice(0, 80)}\t${noticed ?? 'NOBODY'}`);
  if (noticed === null) survivors.push(conjunct);
}
console.log(`${conjuncts.length} conjuncts, ${survivors.length} of them missed by no test`);
for (const { line, text } of survivors) console.log(`${line}\t${text}`);
process.exitCode = survivors.length === 0 ? 0 : 1;

async function layAnew(): Promise<void> {
  await beginAnew();
  await lay(ground);
}

/** The title of the first check that fails without the conjunct. */
async function noticedByACheck(conjunct: Conjunct): Promise<string | null> {
  await bringRules(without(rules, conjunct));
  const words = conjunct.text.match(/\w+/gu) ?? [];
  const likely = [...nearestFirst(conjunct)];
  const narrow = likely.filter(({ kind }) => kind === 'spoiling').slice(0, 12);
  const moving = likely.filter(({ kind }) => kind === 'moving');
  const move = moveOfRow(conjunct.line);
  return (
    (move === null ? await firstWrong(narrow, words) : await firstWrong(moving, [move])) ??
    (await firstWrong(likely))
  );
}

/** The move whose row of a table stands on the line: only requests for it can tell. */
function moveOfRow(line: number): string | null {
  const [, move = null] = /move == '(\w+)' \?/u.exec(rules.split('\n')[line - 1] ?? '') ?? [];
  return move;
}

async function firstWrong(
  some: readonly Check[],
  near?: readonly string[],
): Promise<string | null> {
  for (const { title, wrong } of some) {
    const found = await wrong(near).catch((problem: unknown) => [String(problem)]);
    if (found.length > 0) return title;
  }
  return null;
}

/** The checks of the collections that use it: the inner ones first, reading for what allows reading, moves for moves. */
function nearestFirst({ within, reads, text }: Conjunct): readonly Check[] {
  const isMove = within.every((names) => names.includes('moves'));
  const fitting = { reading: reads, moving: isMove, hands: isState(text), spoiling: true };
  const nearness = ({ about, kind }: Check): number => {
    const isHere = within.some((names) => names.every((name) => about.includes(name)));
    return (isHere ? 8 : 0) + (fitting[kind] ? weight[kind] : 0);
  };
  return checks
    .filter(({ about }) => within.some(([outer = '']) => about.includes(outer)))
    .toSorted((one, other) => nearness(other) - nearness(one));
}

function isState(text: string): boolean {
  return /state|holds|walled|Unit|someone|staff|unit\b/u.test(text);
}

/** The tests that are no checks, in a process of their own. */
function theRestMinds(changed: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const file = join(folder, 'firestore.rules');
  writeFileSync(file, changed);
  const config = join(import.meta.dirname, '../vitest.config.ts');
  const options = ['--project', 'rules', '--bail', '1', '-t', '^(attacks|lists)'];
  const run = spawnSync('npx', ['vitest', 'run', '--config', config, ...options], {
    env: { ...process.env, RULES_FILE: file, RULES_PROJECT: 'demo-rules-mutant' },
  });
  rmSync(folder, { recursive: true });
  return run.status === 0 ? null : 'attacks and lists';
}
