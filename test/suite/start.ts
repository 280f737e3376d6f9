/** `npm start`: the whole system on this machine, with its data kept between runs. */
import { join } from 'node:path';
import { startClock } from './clock.ts';
import { loadData, signIns } from './data.ts';
import { chosenServices } from './environment.ts';
import { startSuite, type Suite } from './emulators.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { onStop } from './on-stop.ts';
import { repository } from './run-folder.ts';
import { lastSaved, removeUnfinished, saveData } from './saved-data.ts';

const saveEvery = 3 * 60_000;
/** Tests point it elsewhere, so that they never touch a developer's data. */
const dataFolder = process.env['GS_DATA'] ?? join(repository, '.local/data');
const ports = process.env['GS_PORTS'] === 'free' ? 'free' : 'fixed';
const services = chosenServices(process.env['SUITE_ONLY']);

const stopping = new AbortController();
let signals = 0;
let saving: Promise<void> = Promise.resolve();
onStop(() => {
  signals += 1;
  if (signals === 1) stopping.abort();
  if (signals > 1) leaveAtOnce();
});

// Whoever read the output may be gone; the data is to be saved all the same.
process.stdout.on('error', () => undefined);
process.exit(await serve().then(() => 0, report));

async function serve(): Promise<void> {
  console.log('Building the functions and the staff pages, then starting the emulators…');
  const earlier = lastSaved(dataFolder);
  const mails = await startMailCatcher(
    ports === 'free' ? { smtp: 0, page: 0 } : { smtp: 5025, page: 5080 },
  );
  const suite = await orStop(
    startSuite({
      ports,
      services,
      showPage: true,
      smtp: mails.smtp,
      ...(earlier ? { importFrom: earlier } : {}),
    }),
  );
  if (!suite) return;
  removeUnfinished(dataFolder);
  Object.assign(process.env, suite.variables);
  if (!earlier) {
    const began = Date.now();
    console.log("Loading the plan's own organisation and the demo year…");
    if ((await orStop(loadData('demo').then(() => 'loaded'))) === undefined) return suite.stop();
    console.log(`Loaded in ${Math.round((Date.now() - began) / 1000)} s.`);
    await save(suite);
  }
  if (services.includes('functions')) startClock(stopping.signal);
  printAddresses(suite, mails.page);
  await untilStopped(suite);
  console.log('\nSaving the data, then stopping (Ctrl-C again stops at once)…');
  await save(suite);
  await suite.stop();
  console.log('Stopped. The data is kept for the next start.');
}

/** Saves every few minutes until the stop; a suite that ends by itself is an error. */
async function untilStopped(suite: Suite): Promise<void> {
  const timer = setInterval(() => {
    save(suite).catch((problem: unknown) => console.error('The data was not saved:', problem));
  }, saveEvery);
  const lost = await Promise.race([suite.lost, stopped()]);
  clearInterval(timer);
  if (lost !== undefined) throw new Error(`${lost}\nThe data of the last copy is kept.`);
}

/** One copy at a time, for the emulators write theirs under one name. */
function save(suite: Suite): Promise<void> {
  saving = saving
    .catch(() => undefined)
    .then(() => saveData(dataFolder, new Date(), exportFrom(suite)));
  return saving;
}

function exportFrom(suite: Suite): (into: string) => Promise<void> {
  return async (path) => {
    const answer = await fetch(`http://127.0.0.1:${suite.run.ports.hub}/_admin/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path, initiatedBy: 'start' }),
    });
    if (!answer.ok) throw new Error(`The emulators could not export: ${await answer.text()}`);
  };
}

function report(problem: unknown): number {
  console.error(problem instanceof Error ? problem.message : problem);
  return 1;
}

/** Undefined if the stop came first; what was waited for then ends with this process. */
function orStop<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([value, stopped()]);
}

function stopped(): Promise<undefined> {
  const { signal } = stopping;
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function leaveAtOnce(): never {
  console.log('Stopped at once. The data of the last complete copy is kept.');
  process.exit(130);
}

function printAddresses({ variables, logFile }: Suite, mails: string): void {
  const site = variables['GS_HOSTING_URL'];
  if (site) console.log(`\nPublic pages  ${site}/\nStaff         ${site}/app/`);
  console.log(
    `Mails         ${mails}\nCodes         ${mails}ma (the second factor of head, deputy and admin)\nLog           ${logFile}\n${signInTable()}\nCtrl-C saves the data and stops.`,
  );
}

function signInTable(): string {
  if (signIns.length === 0) return '';
  const width = Math.max(...signIns.map(({ role }) => role.length)) + 2;
  const lines = signIns.map((one) => `${one.role.padEnd(width)}${one.email}  ${one.password}`);
  return `\nSign in as\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
