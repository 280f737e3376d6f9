/** The daily run over 50,000 open tasks, and a thousand mails to a real SMTP server, each against the bare work. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { createTransport } from 'nodemailer';
import { givenCalendar, isWorkingDay, nextWorkingDay, workingDaysFrom } from '#domain/calendar.ts';
import { dayOf, daysAfter } from '#domain/day.ts';
import { letterOf, plainText } from '#domain/mail-wording/letter.ts';
import { htmlOf } from '../../functions/src/mail/letter-html.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import { sweep } from '../../functions/src/mail/sweep-mail.ts';
import { remind } from '../../functions/src/reminders/remind.ts';
import { instantAt, stored } from '../builders/instant.ts';
import { mail } from '../builders/mail.ts';
import { person, rosterEntry } from '../builders/person.ts';
import { task } from '../builders/task.ts';
import { startMailCatcher } from '../suite/mail-catcher.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { meterOf } from './meter.ts';
import { ratioRow, type Row } from './table.ts';

/** A project of its own, so that no trigger hears of it. */
const projectOf = (name: string): string => `demo-bench-${name}`;
const databaseOf = (name: string): Firestore =>
  getFirestore(initializeApp({ projectId: projectOf(name) }, `bench-${name}`));

const layAll = async (db: Firestore, documents: Iterable<readonly [string, object]>) => {
  const writer = db.bulkWriter({ throttling: false });
  for (const [path, data] of documents)
    void writer.set(
      db.doc(path),
      stored(data, (millis) => Timestamp.fromMillis(millis)),
    );
  await writer.close();
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Seven in the morning of the next working day. */
const today = nextWorkingDay(givenCalendar, dayOf(Timestamp.now()));
const seven = Timestamp.fromMillis(Date.parse(`${today}T00:00:00Z`));

const taskCount = 50_000;
const unitCount = 1_000;
/** Due from half a year ago to a year ahead. */
const dueOf = (index: number): string => daysAfter(today, (index % 540) - 180);

const tasks = function* (): Iterable<readonly [string, object]> {
  for (let index = 0; index < taskCount; index += 1)
    yield [
      `tasks/nominations.n${index}.1.appraise`,
      task({
        audience: `officer:unit${index % unitCount}`,
        due: dueOf(index),
        opened: instantAt(0),
      }),
    ];
};

const twoThousand = Object.fromEntries(
  Array.from({ length: unitCount }, (_, index) => `unit${index}`).flatMap((unit) => [
    [`officer-${unit}`, rosterEntry({ unit })],
    [`head-${unit}`, rosterEntry({ unit, roles: ['unitHead'] })],
  ]),
);

const readAllOpen = async (db: Firestore): Promise<void> => {
  let count = 0;
  for await (const snapshot of db.collection('tasks').where('state', '==', 'open').stream())
    if (snapshot) count += 1;
  if (count !== taskCount) throw new Error(`The bare loop has read ${count} tasks.`);
};

/** The same run once more, as it was before, in a process of its own: the most that one has ever held, in MB, of all it has loaded. */
const peakOf = async (db: Firestore): Promise<number> => {
  for (const name of ['reminders', 'mail', 'reminderRuns'])
    await db.recursiveDelete(db.collection(name));
  const script = fileURLToPath(new URL('remind-once.ts', import.meta.url));
  const given = ['--import', 'tsx', script, projectOf('reminders'), String(seven.toMillis())];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return Number(stdout) / 1_000_000;
};

export const measureReminders = async (): Promise<readonly Row[]> => {
  const db = databaseOf('reminders');
  await layAll(db, [...tasks(), ['directories/roster', { v: 1, people: twoThousand }]]);
  const baseline = await timed(() => readAllOpen(db));
  const meter = meterOf(db);
  let took = 0;
  let told = { tasks: 0, rungs: 0, digests: 0 };
  const cost = await meter.during(async () => {
    took = await timed(async () => (told = await remind(db, seven)));
  });
  const peak = await peakOf(db);
  const read = cost.reads.filter((path) => path.startsWith('tasks/'));
  const [first, last] = [-5, 3].map((days) => workingDaysFrom(givenCalendar, today, days));
  const within = Array.from({ length: taskCount }, (_, index) => dueOf(index)).filter(
    (due) => (first ?? '') <= due && due <= (last ?? ''),
  ).length;
  const part = `the daily run over ${taskCount} open tasks and ${2 * unitCount} people`;
  const share = (count: number): string => `${((100 * count) / taskCount).toFixed(1)} %`;
  const row = (
    what: string,
    measured: string,
    against: string,
    value: string,
    bound: string,
    kept: boolean,
  ): Row => ({
    part,
    what,
    measured,
    against,
    value,
    bound,
    within: kept,
  });
  const expected = told.rungs + told.digests + 1;
  return [
    ratioRow(
      { part, what: 'time, against reading the same tasks in a bare loop' },
      { measured: took, baseline, unit: 'ms' },
      3,
    ),
    row(
      'memory of a process of its own, at its peak',
      `${peak.toFixed(0)} MB`,
      '',
      `${peak.toFixed(0)} MB`,
      '<= 256 MB',
      peak <= 256,
    ),
    row(
      'tasks read more than once',
      `${read.length - new Set(read).size}`,
      `${read.length} read`,
      `${read.length - new Set(read).size}`,
      '<= 0',
      read.length === new Set(read).size,
    ),
    row(
      "share of tasks read, against the ladder's reach",
      share(read.length),
      share(within),
      `${(read.length / within).toFixed(2)}x`,
      '<= 2.0x',
      read.length <= 2 * within,
    ),
    row(
      'writes, against rungs + digests + the note of the run',
      `${cost.writes.length}`,
      `${expected}`,
      `${(cost.writes.length / expected).toFixed(2)}x`,
      '<= 1.0x',
      cost.writes.length <= expected && isWorkingDay(givenCalendar, today),
    ),
  ];
};

const mailCount = 1_000;

export const measureMails = async (): Promise<readonly Row[]> => {
  const db = databaseOf('mails');
  const catcher = await startMailCatcher({ smtp: 0, page: 0 });
  const before = instantAt(Date.now() - 60_000);
  const keys = Array.from(
    { length: mailCount },
    (_, index) => `caseReturned.nominations.n${index}.1.p${index % 50}`,
  );
  await layAll(db, [
    ...keys.map(
      (key, index) =>
        [
          `mail/${key}`,
          mail({
            kind: 'caseReturned',
            subject: `n${index}`,
            person: `p${index % 50}`,
            queuedAt: before,
            nextAttemptAt: before,
          }),
        ] as const,
    ),
    ...Array.from(
      { length: 50 },
      (_, index) => [`people/p${index}`, { ...person(), email: `p${index}@vidu.example` }] as const,
    ),
  ]);
  const settings = peerSettings(catcher.smtp);
  const letter = letterOf(mail({ kind: 'caseReturned' }), settings.site);
  if (letter === null) throw new Error('The letter has no words.');
  const bare = createTransport({
    pool: true,
    maxConnections: 1,
    host: '127.0.0.1',
    port: Number(settings.server.port),
    ignoreTLS: true,
  });
  const message = {
    from: settings.from,
    to: 'p1@vidu.example',
    subject: letter.subject,
    text: plainText(letter),
    html: htmlOf(letter),
  };
  const baseline = await timed(async () => {
    for (let count = 0; count < mailCount; count += 1) await bare.sendMail(message);
  });
  bare.close();
  const sender = await openSender(settings);
  const took = await timed(async () => {
    for (let sent = 0; sent < mailCount; sent += 500) await sweep(db, sender);
  });
  sender.close();
  const queued = await db.collection('mail').where('state', '!=', 'sent').count().get();
  await catcher.stop();
  if (queued.data().count > 0) throw new Error(`${queued.data().count} mails have not left.`);
  return [
    ratioRow(
      {
        part: `${mailCount} mails to an SMTP server of this machine`,
        what: 'sweeping, against nodemailer alone in a loop',
      },
      { measured: took, baseline, unit: 'ms' },
      3,
    ),
  ];
};
