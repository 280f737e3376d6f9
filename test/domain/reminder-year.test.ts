/** A whole year of reminders: what must hold of every mail that leaves, and that a ladder broken in each way is caught. */
import { describe, expect, test } from 'vitest';
import { givenCalendar, isWorkingDay, workingDaysFrom } from '#domain/calendar.ts';
import { type Day, dayOf, daysAfter } from '#domain/day.ts';
import { type Deciding, deciding, settings, type Told, type World } from './reminder-world.ts';
import { lived } from './reminder-year.ts';

/** Each gives what breaks it: asked of the mails that left, and of nothing that the ladder says of itself. */
const promises = {
  'a person gets one digest a day at most': ({ left }: World) =>
    repeated(left.map(({ on, person }) => `${on} ${person}`)),

  'each rung of a task and due day is told a person once at most': ({ told }: World) =>
    repeated(told.map(nameOf)),

  'every rung that falls due is told, though a run was skipped or died': (world: World) => {
    const told = new Set(world.told.map((rung) => `${rung.on} ${nameOf(rung)}`));
    return world.dueToBeTold
      .filter(({ rung, on }) => world.closedOn.get(rung.task) !== on)
      .filter(({ rung, on }) => !told.has(`${on} ${nameOf(rung)}`) && !toldBefore(world, rung, on))
      .map(({ rung, on }) => `${on} ${nameOf(rung)}`);
  },

  'nothing leaves on a day off': ({ left }: World) =>
    left.filter(({ on }) => !isWorkingDay(givenCalendar, on)).map(({ on }) => on),

  'nothing is told of a task that is done': ({ left }: World) => left.flatMap(({ done }) => done),

  'every task overdue by five working days has reached the superior': (world: World) => {
    const reached = new Map<string, Day>();
    for (const { task, due, to, on } of world.told.toReversed())
      if (to === 'superior') reached.set(`${task} ${due}`, on);
    return overdueIn(world)
      .filter(({ id, due, on }) => (reached.get(`${id} ${due}`) ?? '9999') > on)
      .map(({ id, on }) => `${id} on ${on}`);
  },

  'whom no mail may reach is told nothing': ({ told }: World) =>
    told.filter(({ person }) => settings.stopped.includes(person)).map(nameOf),

  'whoever is shut out of a case is told nothing of it': ({ told, walls }: World) =>
    told.filter(({ task, person }) => walls.get(task)?.includes(person)).map(nameOf),

  'who wishes one mail a week gets it on the first run of the week, but for what is overdue or new':
    (world: World) =>
      earlyOfWeekly(world)
        .filter(({ task, on }) => {
          const monday = mondayOf(on);
          const opened = dayOf(world.tasks.get(task)!.opened);
          const ran = world.runs.some(
            ({ turn, noted }) => noted && monday <= turn.today && turn.today < on,
          );
          return opened < monday && ran;
        })
        .map(nameOf),
  'who wishes one mail a week gets one, whatever broke: any other tells what is overdue, or new and due':
    (world: World) => {
      const weeks = earlyOfWeekly(world)
        .filter(({ task, due, workingDays, on }) => {
          const day = workingDaysFrom(givenCalendar, due, workingDays);
          return day > on || dayOf(world.tasks.get(task)!.opened) < mondayOf(on);
        })
        .map(({ person, on }) => `${person} ${on}`);
      return repeated([...new Set(weeks)].map((one) => one.replace(/\S+$/u, mondayOf)));
    },
} satisfies Record<string, (world: World) => readonly string[]>;
type Promised = keyof typeof promises;
const promised = Object.keys(promises) as readonly Promised[];

const nameOf = ({ task, due, workingDays, to, person }: Told): string =>
  `${task} due ${due}, ${to} ${workingDays}: ${person}`;

const repeated = (all: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
};

/** On an earlier day by a run that then died, so that the next found it told. */
const toldBefore = ({ told }: World, rung: Told, on: Day): boolean =>
  told.some((other) => other.task === rung.task && other.on < on && nameOf(other) === nameOf(rung));

/** The tasks that were open and so late on the evening of a run that came to its end. */
const overdueIn = (world: World) =>
  world.runs.flatMap(({ turn: { today: on }, open }) =>
    [...open]
      .filter(([id]) => (world.closedOn.get(id) ?? '9999') > on)
      .filter(([, { due }]) => workingDaysFrom(givenCalendar, due, 5) <= on)
      .map(([id, { due }]) => ({ id, due, on })),
  );

const weekly: readonly string[] = ['office2', 'officer-phong-2'];

const earlyOfWeekly = ({ told }: World) =>
  told.filter(
    ({ person, to, workingDays }) => weekly.includes(person) && to === 'bearer' && workingDays <= 0,
  );

const mondayOf = (day: Day): Day =>
  daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

describe.each([1, 2, 3])('through 2026, from seed %i', (seed) => {
  const { world, happened } = lived(seed, deciding);

  test('everything happens that may: work of every kind, runs skipped, doubled, late and broken off', () => {
    expect(Object.entries(happened).filter(([, count]) => count < 5)).toEqual([]);
    expect(world.told.length).toBeGreaterThan(1500);
    expect(world.left.length).toBeGreaterThan(500);
    expect(overdueIn(world).length).toBeGreaterThan(1000);
    expect(world.walls.size).toBeGreaterThan(100);
    expect(earlyOfWeekly(world).length).toBeGreaterThan(5);
    const noted = world.runs.filter((run) => run.noted);
    expect(world.runs.length - noted.length).toBeGreaterThan(10);
    const days = noted.map(({ turn }) => turn.today);
    expect(days).toHaveLength(new Set(days).size);
  });

  test.each(promised)('%s', (name) => {
    expect(promises[name](world)).toEqual([]);
  });

  test('whom no mail may reach hides no overdue task from the next above', () => {
    const above = world.told.filter(
      ({ task, to }) => to === 'superior' && world.tasks.get(task)?.audience === 'officer:phong-2',
    );
    expect(above.map(({ person }) => person)).toContain('deputy');
  });
});

/** The rungs of a run, changed. */
const changing =
  (
    change: (run: ReturnType<Deciding['runOf']>, ...given: Parameters<Deciding['runOf']>) => object,
  ) =>
  (...given: Parameters<Deciding['runOf']>): ReturnType<Deciding['runOf']> => {
    const run = deciding.runOf(...given);
    return { ...run, ...change(run, ...given) };
  };

type Broken = readonly (readonly [how: string, Promised, Partial<Deciding>])[];

/** One way of being broken for each promise, and more where one is easily broken otherwise. */
const broken: Broken = [
  [
    'a key of a rung that names the day of the run',
    'each rung of a task and due day is told a person once at most',
    {
      runOf: changing(({ rungsOf }, { today }) => ({
        rungsOf: (...given: Parameters<typeof rungsOf>) =>
          rungsOf(...given).map((rung) => ({ ...rung, key: `${rung.key}.${today}` })),
      })),
    },
  ],
  [
    'a key of a rung that leaves out which it is',
    'every rung that falls due is told, though a run was skipped or died',
    {
      runOf: changing(({ rungsOf }) => ({
        rungsOf: (...given: Parameters<typeof rungsOf>) =>
          rungsOf(...given).map((rung) => ({ ...rung, key: `${rung.task}.${rung.person}` })),
      })),
    },
  ],
  [
    'a key of the digest that leaves out the person',
    'every rung that falls due is told, though a run was skipped or died',
    { digestKey: (day) => day },
  ],
  [
    'a run on every day of the week',
    'nothing leaves on a day off',
    { turnOf: (_calendar, through, today) => ({ after: through ?? today, today }) },
  ],
  [
    'a digest that does not look whether a task is still open',
    'nothing is told of a task that is done',
    {
      digestOf: (named, at) =>
        deciding.digestOf(
          named.map((one) => ({ ...one, task: { ...one.task, state: 'open' } })),
          at,
        ),
    },
  ],
  [
    'a run that answers for its own day alone',
    'every task overdue by five working days has reached the superior',
    {
      turnOf: (calendar, through, today) => {
        const turn = deciding.turnOf(calendar, through, today);
        return turn && { ...turn, after: daysAfter(today, -1) };
      },
    },
  ],
  [
    'a ladder that asks whoever bears the task to tell their superior',
    'every task overdue by five working days has reached the superior',
    {
      runOf: changing(({ rungsOf }) => ({
        rungsOf: (...given: Parameters<typeof rungsOf>) =>
          rungsOf(...given).map((rung) => ({ ...rung, to: 'bearer' })),
      })),
    },
  ],
  [
    'a ladder that knows no suppression list',
    'whom no mail may reach is told nothing',
    {
      runOf: (turn, around) =>
        deciding.runOf(turn, {
          ...around,
          unreached: new Set(),
          settings: { ...around.settings, stopped: [] },
        }),
    },
  ],
  [
    'a ladder that knows no walls',
    'whoever is shut out of a case is told nothing of it',
    {
      runOf: changing(({ rungsOf }) => ({
        rungsOf: (id: string, task: Parameters<typeof rungsOf>[1]) => rungsOf(id, task),
      })),
    },
  ],
  [
    'a ladder that knows no wishes',
    'who wishes one mail a week gets it on the first run of the week, but for what is overdue or new',
    { runOf: (turn, around) => deciding.runOf(turn, { ...around, wishes: {} }) },
  ],
];

/** What only a run shows that goes on after it has died among the digests: seldom enough for a whole year. */
const brokenSeldom: Broken = [
  [
    'a key of the digest that names the run',
    'a person gets one digest a day at most',
    {
      digestKey: (day, person, run) => `${deciding.digestKey(day, person, run)}.${run}`,
      waitFor: () => new Set(),
    },
  ],
  [
    'a run that forgets whose mail of the week was made by one that broke off',
    'who wishes one mail a week gets one, whatever broke: any other tells what is overdue, or new and due',
    { weeklyDaysBefore: () => [] },
  ],
  [
    'a run that adds to a digest which may have left',
    'every rung that falls due is told, though a run was skipped or died',
    { waitFor: () => new Set() },
  ],
];

/** Days. */
const halfAYear = 182;

describe('is caught:', () => {
  test.each(broken)('%s, for then it does not hold that %s', (_how, promise, instead) => {
    const { world } = lived(1, { ...deciding, ...instead }, halfAYear);
    expect(promises[promise](world)).not.toEqual([]);
  });

  test.each(brokenSeldom)('%s, for then it does not hold that %s', (_how, promise, instead) => {
    const { world } = lived(1, { ...deciding, ...instead });
    expect(promises[promise](world)).not.toEqual([]);
  });

  test('every promise is broken by something', () => {
    expect(new Set([...broken, ...brokenSeldom].map(([, promise]) => promise))).toEqual(
      new Set(promised),
    );
  });
});
