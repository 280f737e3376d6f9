/** `npm run bench [-- --only load,moves]`: measures against baselines of the same run and prints one table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { services as allServices, type Service } from '../suite/environment.ts';
import { onStop } from '../suite/on-stop.ts';
import { measureBallots } from './ballots.ts';
import { measureLatency } from './latency.ts';
import { measureLoad } from './load.ts';
import { measureMails, measureReminders } from './mails.ts';
import { measureMoves } from './moves.ts';
import { measureBytes, measurePublicReads } from './public-pages.ts';
import { measureReaders } from './readers.ts';
import { measureScripts } from './scripts.ts';
import { measureSessions } from './sessions.ts';
import { outputFolder } from './output.ts';
import { measureClicks, measureStaffReads } from './staff-pages.ts';
import { startBenchSuite } from './suite.ts';
import { measureSubjects } from './subjects.ts';
import { measureTour } from './tour.ts';
import { printed, type Failed, type Row } from './table.ts';
import { measureTruthCheck } from './truth-check.ts';
import { measureUploads } from './uploads.ts';

interface Part {
  readonly name: string;
  readonly needs: readonly Service[];
  readonly measure: (failed: Failed) => Promise<readonly Row[]>;
}

/** In the order in which they run. */
const parts: readonly Part[] = [
  { name: 'load', needs: [], measure: measureLoad },
  { name: 'scripts', needs: [], measure: measureScripts },
  { name: 'truth', needs: [], measure: measureTruthCheck },
  { name: 'bytes', needs: ['firestore'], measure: measureBytes },
  {
    name: 'latency',
    needs: ['auth', 'firestore', 'functions', 'storage', 'pubsub', 'eventarc', 'tasks'],
    measure: measureLatency,
  },
  {
    name: 'uploads',
    needs: ['auth', 'firestore', 'functions', 'storage', 'pubsub', 'eventarc', 'tasks'],
    measure: measureUploads,
  },
  { name: 'clicks', needs: allServices, measure: measureClicks },
  { name: 'moves', needs: ['firestore'], measure: measureMoves },
  { name: 'reminders', needs: ['firestore'], measure: measureReminders },
  { name: 'mails', needs: ['firestore'], measure: measureMails },
  { name: 'ballots', needs: ['firestore'], measure: measureBallots },
  { name: 'sessions', needs: ['firestore'], measure: measureSessions },
  { name: 'subjects', needs: ['firestore'], measure: measureSubjects },
  { name: 'public', needs: ['firestore'], measure: measurePublicReads },
  { name: 'readers', needs: allServices, measure: measureReaders },
  { name: 'staff', needs: allServices, measure: measureStaffReads },
  { name: 'tour', needs: allServices, measure: measureTour },
];

const failuresTold = 10;

onStop(() => process.exit(130));
try {
  process.exit(await bench(chosenParts()));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

function chosenParts(): readonly Part[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const asked = values.only?.split(',').map((name) => name.trim());
  const unknown = asked?.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new Error(`There is no part "${unknown}"; there are ${known}.`);
  }
  return parts.filter(({ name }) => asked?.includes(name) ?? true);
}

/** 1 if something could not be measured; a bound that is not kept is told, and is no failure. */
async function bench(chosen: readonly Part[]): Promise<number> {
  const services = [...new Set(chosen.flatMap(({ needs }) => needs))];
  const rows: Row[] = [];
  const failures: string[] = [];
  const without = chosen.filter(({ needs }) => needs.length === 0);
  const within = chosen.filter(({ needs }) => needs.length > 0);
  // What measures processes runs before the emulators take their share of the machine.
  await measureAll(without, rows, failures);
  if (within.length > 0) {
    const stop = await startBenchSuite(services);
    await measureAll(within, rows, failures);
    await stop();
  }
  report(rows, failures);
  return failures.length === 0 ? 0 : 1;
}

async function measureAll(chosen: readonly Part[], rows: Row[], failures: string[]): Promise<void> {
  for (const { name, measure } of chosen) {
    const started = Date.now();
    try {
      rows.push(...(await measure((sentence) => failures.push(`${name}: ${sentence}`))));
    } catch (problem) {
      failures.push(`${name} could not be measured: ${sentenceOf(problem)}`);
    }
    console.error(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
}

function sentenceOf(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}

function report(rows: readonly Row[], failures: readonly string[]): void {
  const over = rows.filter(({ within }) => within === false).length;
  const bounded = rows.filter(({ within }) => within !== null).length;
  const text = [
    printed(rows),
    '',
    `${bounded - over} of ${bounded} bounds kept, ${failures.length} measurements failed`,
    ...failures.slice(0, failuresTold),
    '',
  ].join('\n');
  console.log(text);
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(join(outputFolder, 'bench.txt'), text);
}
