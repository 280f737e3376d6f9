/** When a schedule is due, in the two notations Cloud Scheduler takes: "every 5 minutes", "every day 07:00", or cron. */

export interface Schedule {
  readonly name: string;
  readonly when: string;
  /** As in the function's definition; without one, Cloud Scheduler counts in Los Angeles time. */
  readonly timeZone?: string;
}

interface Minute {
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
  readonly month: number;
  readonly weekday: number;
}

/** Whether the schedule falls into the minute that holds `at`. Throws on a notation it does not know. */
export function isDue(schedule: Schedule, at: Date): boolean {
  const local = localMinute(at, schedule.timeZone ?? 'America/Los_Angeles');
  const interval = /^every (\d+) (minutes|hours|mins)$/.exec(schedule.when);
  if (interval) {
    const length = Number(interval[1]) * (interval[2] === 'hours' ? 60 : 1);
    return Math.floor(at.getTime() / 60_000) % length === 0;
  }
  return matchesCron(cronOf(schedule), local);
}

function cronOf({ name, when }: Schedule): string[] {
  const daily = /^every day (\d\d):(\d\d)$/.exec(when);
  const fields = daily ? [daily[2], daily[1], '*', '*', '*'] : when.trim().split(/\s+/);
  if (fields.length !== 5 || !fields.every((field) => field && /^[\d*/,-]+$/.test(field))) {
    throw new Error(`The local clock cannot read the schedule "${when}" of ${name}.`);
  }
  return fields as string[];
}

/** As in cron: if both the day and the weekday are restricted, either is enough. */
function matchesCron(fields: readonly string[], at: Minute): boolean {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const onDay = matches(day, at.day);
  const onWeekday = matches(weekday, at.weekday) || (at.weekday === 0 && matches(weekday, 7));
  const either = day !== '*' && weekday !== '*';
  return (
    matches(minute, at.minute) &&
    matches(hour, at.hour) &&
    matches(month, at.month) &&
    (either ? onDay || onWeekday : onDay && onWeekday)
  );
}

function matches(field: string, value: number): boolean {
  return field.split(',').some((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [from = 0, to = range.includes('-') || !part.includes('/') ? from : Infinity] =
      range === '*' ? [0, Infinity] : range.split('-').map(Number);
    return value >= from && value <= to && (value - from) % Number(step) === 0;
  });
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function localMinute(at: Date, timeZone: string): Minute {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    month: 'numeric',
    weekday: 'short',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    minute: Number(part('minute')),
    hour: Number(part('hour')),
    day: Number(part('day')),
    month: Number(part('month')),
    weekday: weekdays.indexOf(part('weekday')),
  };
}
