/**
 * Takes one conjunct after the other out of the rules and asks whether any test minds; prints those that none misses.
 * `SUITE_ONLY=firestore npm run suite -- "tsx test/rules/mutate.ts [first line] [last line]"`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beContentWithOne, lay } from './client.ts';
import { conjunctsOf, without, type Conjunct } from './conjuncts.ts';
import { ground } from './ground.ts';
import { beginAnew, bringRules, rules } from './load.ts';
import { meet, whoMet, type Met } from './meeting.ts';
import { moveChecks } from './moves.ts';
import { readChecks } from './reading.ts';
import { writeChecks } from './writing.ts';

const [first = 1, last = Infinity] = process.argv.slice(2).map(Number);
const conjuncts = conjunctsOf(rules).filter(({ line }) => first <= line && line <= last);

/** What the checks lay stays and lengthens every list: after so many the ground is laid anew. */
const freshEvery = 10;

const met: Met[] = [];
for (const [at, check] of [...writeChecks, ...readChecks, ...moveChecks].entries()) {
  if (at % freshEvery === 0) await layAnew();
  met.push(await meet(check));
}
if ((await theRestMinds(rules)) !== null)
  throw new Error('attacks or lists fail on the rules as they stand');

beContentWithOne();
const survivors: Conjunct[] = [];
for (const [at, conjunct] of conjuncts.entries()) {
  if (at % freshEvery === 0) await layAnew();
  const noticed =
    (await noticedByACheck(conjunct)) ?? (await theRestMinds(without(rules, conjunct)));
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

/** The title of the first check that fails without the conjunct; whoever never met it untrue cannot tell. */
async function noticedByACheck(conjunct: Conjunct): Promise<string | null> {
  await bringRules(without(rules, conjunct));
  const move = moveOf(conjunct);
  for (const { title, kind, wrong } of whoMet(met, conjunct)) {
    const near = kind === 'moving' && move !== null ? [move] : undefined;
    const found = await wrong(near).catch((problem: unknown) => [String(problem)]);
    if (found.length > 0) return title;
  }
  return null;
}

/** The move in whose row of a generated table the conjunct stands: no request for another one ever meets it. */
function moveOf({ line }: Conjunct): string | null {
  return (
    /^\s*(?:return|:) move == '(\w+)' \? /u.exec(rules.split('\n')[line - 1] ?? '')?.[1] ?? null
  );
}

/** The tests that are no checks, in a process of their own; this one stays awake meanwhile, for its connections to the emulator would be closed unseen. */
async function theRestMinds(changed: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const file = join(folder, 'firestore.rules');
  writeFileSync(file, changed);
  const config = join(import.meta.dirname, '../vitest.config.ts');
  const options = ['--project', 'rules', '--bail', '1', '-t', '^(attacks|lists)'];
  const run = spawn('npx', ['vitest', 'run', '--config', config, ...options], {
    env: { ...process.env, RULES_FILE: file, RULES_PROJECT: 'demo-rules-mutant' },
    stdio: 'ignore',
  });
  const [status] = await once(run, 'exit');
  rmSync(folder, { recursive: true });
  return status === 0 ? null : 'attacks and lists';
}
