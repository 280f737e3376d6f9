/** Runs one step of `npm test` and counts: a green step says one line, a red one all it wrote. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { localFolder } from './run-folder.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const Report = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A check counts as one. */
export async function runCheck(title: string, command: string): Promise<Tally> {
  heading(title);
  const ran = await run(command);
  return finish(ran.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, ran);
}

/** Runs a project of the test configuration; each of its tests counts. */
export async function runProject(project: string): Promise<Tally> {
  heading(`Tests: ${project}`);
  const file = join(localFolder, 'report', `${project}.json`);
  rmSync(file, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json=${JSON.stringify(file)}`;
  const ran = await run(`vitest run -c test/vitest.config.ts --project ${project} ${reporters}`);
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return finish(tallyOf(ran.code, report), ran);
}

/**
 * Skipped tests count as failed, and so does a file that did not load, a run without any test, and a run
 * that ended badly although each test passed.
 */
export function tallyOf(code: number, report: unknown): Tally {
  const parsed = Report.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests, testResults } = parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numTotalTests - numPassedTests + broken;
  const isBad = failed === 0 && (code !== 0 || numTotalTests === 0);
  return { passed: numPassedTests, failed: isBad ? 1 : failed };
}

function heading(title: string): void {
  console.log(`\n— ${title}`);
}

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

function finish(tally: Tally, { output, seconds }: Ran): Tally {
  if (tally.failed > 0) console.log(output.trim());
  const counted = tally.failed === 0 ? `${tally.passed} passed` : `${tally.failed} failed`;
  console.log(`${counted} in ${seconds} s`);
  return tally;
}

function run(command: string): Promise<Ran> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('close', (code) =>
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: Math.round((Date.now() - started) / 1000),
      }),
    );
  });
}
