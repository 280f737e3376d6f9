/**
 * Takes one conjunct after the other out of the rules and asks whether any test minds; prints those that none misses.
 * `SUITE_ONLY=firestore npm run suite -- "tsx test/rules/mutate.ts [first line] [last line]"`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { lay } from './client.ts';
import { conjunctsOf, without, type Conjunct } from './conjuncts.ts';
import { ground } from './ground.ts';
import { beginAnew, bringRules, rules } from './load.ts';
import { moveChecks } from './moves.ts';
import { readChecks } from './reading.ts';
import { writeChecks } from './writing.ts';

const checks = [...writeChecks, ...readChecks, ...moveChecks];
const [first = 1, last = Infinity] = process.argv.slice(2).map(Number);
const conjuncts = conjunctsOf(rules).filter(({ line }) => first <= line && line <= last);

await beginAnew();
await lay(ground);
const survivors: Conjunct[] = [];
for (const conjunct of conjuncts) {
  const noticed = (await noticedByACheck(conjunct)) ?? noticedByTheRest(conjunct);
  console.log(`${conjunct.line}\t${conjunct.text.slice(0, 80)}\t${noticed ?? 'NOBODY'}`);
  if (noticed === null) survivors.push(conjunct);
}
console.log(`${conjuncts.length} conjuncts, ${survivors.length} of them missed by no test`);
for (const { line, text } of survivors) console.log(`${line}\t${text}`);
process.exit(survivors.length === 0 ? 0 : 1);

/** The title of the first check that fails without the conjunct. */
async function noticedByACheck(conjunct: Conjunct): Promise<string | null> {
  await bringRules(without(rules, conjunct));
  for (const { title, wrong } of nearestFirst(conjunct)) {
    const found = await wrong().catch((problem: unknown) => [String(problem)]);
    if (found.length > 0) return title;
  }
  return null;
}

/** What stands in a collection's block is asked of that collection only; what all share, of everything. */
function nearestFirst({ within }: Conjunct): readonly Check[] {
  const [outer] = within;
  if (outer === undefined) return checks;
  const inner = within.at(-1) ?? outer;
  const about = (name: string): readonly Check[] =>
    checks.filter((check) => check.about.includes(name));
  return [...new Set([...about(inner), ...about(outer)])];
}

/** The tests that are no checks, in a process of their own. */
function noticedByTheRest(conjunct: Conjunct): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const file = join(folder, 'firestore.rules');
  writeFileSync(file, without(rules, conjunct));
  const config = join(import.meta.dirname, '../vitest.config.ts');
  const options = ['--project', 'rules', '--bail', '1', '-t', '^(attacks|lists)'];
  const run = spawnSync('npx', ['vitest', 'run', '--config', config, ...options], {
    env: { ...process.env, RULES_FILE: file, RULES_PROJECT: 'demo-rules-mutant' },
  });
  rmSync(folder, { recursive: true });
  return run.status === 0 ? null : 'attacks and lists';
}
