/** Runs scheduled functions in the local suite, where nothing fires by itself. */
import * as z from 'zod';
import { isDue, type Schedule } from './schedules.ts';

const Backends = z.object({
  backends: z.array(
    z.object({
      functionTriggers: z.array(
        z.object({
          name: z.string(),
          region: z.string(),
          schedule: z.object({ schedule: z.string(), timeZone: z.string().nullish() }).nullish(),
        }),
      ),
    }),
  ),
});
interface Scheduled extends Schedule {
  readonly region: string;
}

const minute = 60_000;
/** Each reload of the functions moves them to a next address; this many reloads are looked through. */
const mostReloads = 40;

/**
 * Runs the scheduled function once, as Cloud Scheduler would at `when`, and waits for its end.
 * Throws if there is no such function or if it fails. Needs GS_FUNCTIONS_URL and GCLOUD_PROJECT.
 */
export async function fire(name: string, when = new Date()): Promise<void> {
  const known = await scheduledFunctions();
  const found = known.find((one) => one.name === name);
  if (!found) {
    const names = known.map((one) => one.name).join(', ');
    throw new Error(`No scheduled function is called ${name}; there are: ${names}.`);
  }
  let lost: unknown;
  for (let reload = 0; reload < mostReloads; reload += 1) {
    // An address before a reload may hang up instead of answering.
    const answer = await post(found, reload, when).catch((problem: unknown) => {
      lost = problem;
      return null;
    });
    if (answer === null) continue;
    if (answer.status === 200) return;
    // 204 is an address before a reload, which does nothing; 404 one that never was.
    if (answer.status === 204 || answer.status === 404) continue;
    throw new Error(`${name} failed with ${answer.status}: ${await answer.text()}`);
  }
  throw new Error(`${name} is not running: the triggers may be disabled.`, { cause: lost });
}

function post({ name, region }: Scheduled, reload: number, when: Date): Promise<Response> {
  const address = `${functionsUrl()}/${process.env['GCLOUD_PROJECT']}/${region}/${name}-${reload}`;
  return fetch(address, {
    method: 'POST',
    headers: {
      'X-CloudScheduler': 'true',
      'X-CloudScheduler-JobName': `firebase-schedule-${name}-${region}`,
      'X-CloudScheduler-ScheduleTime': when.toISOString(),
    },
  });
}

/** As the functions themselves define them. */
export async function scheduledFunctions(): Promise<Scheduled[]> {
  const answer: unknown = await (await fetch(`${functionsUrl()}/backends`)).json();
  return Backends.parse(answer)
    .backends.flatMap((backend) => backend.functionTriggers)
    .flatMap(({ name, region, schedule }) => {
      if (!schedule) return [];
      const zone = schedule.timeZone ? { timeZone: schedule.timeZone } : {};
      return [{ name, region, when: schedule.schedule, ...zone }];
    });
}

/** Fires what falls due, minute by minute by `now`, until `stopped`. What a sleeping machine missed runs once. */
export function startClock(stopped: AbortSignal, now: () => number = Date.now): void {
  const thisMinute = (): number => Math.floor(now() / minute);
  let seen = thisMinute();
  const tick = async (): Promise<void> => {
    const reached = thisMinute();
    const passed = minutesBetween(seen, reached);
    seen = reached;
    if (passed.length === 0) return;
    const due = dueAmong(await scheduledFunctions(), passed);
    await Promise.all(due.map(({ name, at }) => fire(name, at).catch(report)));
  };
  const timer = setInterval(() => void tick().catch(report), 5_000);
  stopped.addEventListener('abort', () => clearInterval(timer));
}

/** Each schedule at most once, with the last of its times. */
export function dueAmong(
  schedules: readonly Schedule[],
  passed: readonly Date[],
): { name: string; at: Date }[] {
  return schedules.flatMap((schedule) => {
    const at = passed.findLast((time) => isDue(schedule, time));
    return at ? [{ name: schedule.name, at }] : [];
  });
}

/** At most the last day. */
function minutesBetween(after: number, upTo: number): Date[] {
  const first = Math.max(after + 1, upTo - 24 * 60);
  return Array.from(
    { length: Math.max(0, upTo - first + 1) },
    (_, i) => new Date((first + i) * minute),
  );
}

function functionsUrl(): string {
  const address = process.env['GS_FUNCTIONS_URL'];
  if (!address) throw new Error('GS_FUNCTIONS_URL is missing: run this under "npm run suite".');
  return address;
}

function report(problem: unknown): void {
  console.error('A schedule did not run:', problem instanceof Error ? problem.message : problem);
}
