/** A whole year of reminders, from a seed: runs skipped and doubled, tasks opened, put off and closed, people leaving. */
import { describe, expect, test } from 'vitest';
import { givenCalendar, isWorkingDay, lastWorkingDay, workingDaysFrom } from '#domain/calendar.ts';
import { type Day, dayOf, daysAfter } from '#domain/day.ts';
import { type DueRung, givenSettings, runOf, type Surroundings } from '#domain/ladder.ts';
import type { Audience, Roster } from '#domain/person.ts';
import type { Task } from '#domain/task.ts';
import { instant } from '../builders/instant.ts';
import { rosterEntry } from '../builders/person.ts';
import { task } from '../builders/task.ts';

/** The same numbers for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const units = ['phong-1', 'phong-2', 'xa-1', 'xa-2'];
const staff = (): Roster['people'] => ({
  head: rosterEntry({ roles: ['head'], unit: 'lanh-dao' }),
  deputy: rosterEntry({ roles: ['deputy'], unit: 'lanh-dao' }),
  office1: rosterEntry({ roles: ['office'], unit: 'van-phong' }),
  office2: rosterEntry({ roles: ['office'], unit: 'van-phong' }),
  chief: rosterEntry({ roles: ['unitHead', 'office'], unit: 'van-phong' }),
  editor: rosterEntry({ roles: ['editor'], unit: 'phong-1' }),
  ...Object.fromEntries(
    units.flatMap((unit) => [
      [`officer-${unit}`, rosterEntry({ roles: ['officer'], unit })],
      [`head-${unit}`, rosterEntry({ roles: ['unitHead'], unit })],
    ]),
  ),
});
const audiences: readonly Audience[] = [
  'office',
  'head',
  'editor',
  ...units.map((unit): Audience => `officer:${unit}`),
];
const wishes = {
  'officer-phong-2': 'weekly',
  'officer-xa-1': 'overdueOnly',
  'head-phong-1': 'overdueOnly',
  office2: 'weekly',
} as const;

/** Whom no mail may reach: one who bears, two who stand above. */
const settings = { ...givenSettings, stopped: ['officer-xa-2', 'head-phong-2', 'head'] };

interface Told extends DueRung {
  readonly on: Day;
}

/** What a database remembers, and every mail that was made. */
class World {
  readonly tasks = new Map<string, Task>();
  readonly closedOn = new Map<string, Day>();
  /** Who is shut out of the case of which task. */
  readonly walls = new Map<string, readonly string[]>();
  readonly digests: string[] = [];
  /** The days of the runs that came to their end. */
  readonly runs: Day[] = [];
  readonly forgotten: string[] = [];
  /** What a run that came to its end has found due, and no digest tells. */
  readonly untold: string[] = [];
  overdue = 0;
  /** Each rung that was noted, and the day whose digest tells it. */
  private readonly noted = new Map<string, Told>();
  roster: Roster = { v: 1, people: staff() };
  private readonly keys = new Set<string>();
  private through: Day | null = null;

  get around(): Surroundings {
    return {
      calendar: givenCalendar,
      roster: this.roster,
      settings,
      standIns: [],
      unreached: new Set(settings.stopped),
      wishes,
    };
  }

  /** What a digest was made for; a rung whose run died before that was told to nobody. */
  get told(): readonly Told[] {
    return [...this.noted.values()].filter((rung) => this.isMade(rung));
  }

  private isMade({ on, person }: Told): boolean {
    return this.keys.has(`mail/${on}.${person}`);
  }

  /** As the daily function works; one that dies leaves some rungs noted, and some of the digests made. */
  remind(today: Day, dies: 'amongRungs' | 'amongDigests' | null): void {
    if (!isWorkingDay(givenCalendar, today)) return;
    const after = this.through ?? lastWorkingDay(givenCalendar, today);
    if (after >= today) return;
    const run = runOf({ after, today }, this.around);
    const days = new Set(run.dueDays);
    const due = [...this.tasks]
      .filter(([, one]) => days.has(one.due))
      .flatMap(([id, one]) => run.rungsOf(id, one, this.walls.get(id)));
    const people = new Set<string>();
    for (const rung of dies === 'amongRungs' ? firstHalf(due) : due) {
      const known = this.noted.get(rung.key);
      if (known !== undefined && this.isMade(known)) continue;
      this.noted.set(rung.key, { ...rung, on: today });
      people.add(rung.person);
    }
    if (dies === 'amongRungs') return;
    for (const person of dies === null ? people : firstHalf([...people]))
      if (this.create(`mail/${today}.${person}`)) this.digests.push(`${today} ${person}`);
    if (dies !== null) return;
    this.through = today;
    this.runs.push(today);
    for (const { key } of due) {
      const noted = this.noted.get(key);
      if (noted === undefined || !this.isMade(noted)) this.untold.push(`${key} on ${today}`);
    }
    this.checkHandedOver(today);
  }

  /** Whatever is five working days overdue must be with the superior by now. */
  private checkHandedOver(today: Day): void {
    const handedOver = new Set(
      this.told.filter(({ to }) => to === 'superior').map(({ key }) => key.split('.superior')[0]),
    );
    for (const [id, one] of this.tasks)
      if (one.state === 'open' && workingDaysFrom(givenCalendar, one.due, 5) <= today) {
        this.overdue += 1;
        if (!handedOver.has(`${id}.${one.due}`)) this.forgotten.push(`${id} on ${today}`);
      }
  }

  private create(path: string): boolean {
    const isNew = !this.keys.has(path);
    this.keys.add(path);
    return isNew;
  }
}

const firstHalf = <T>(all: readonly T[]): readonly T[] => all.slice(0, Math.floor(all.length / 2));

const allDays = Array.from({ length: 365 }, (_, index) => daysAfter('2026-01-01', index));
const morningOf = (day: Day) => instant(`${day}T02:00:00Z`);

/** Lives through 2026; about 2,000 tasks. */
const lived = (seed: number): World => {
  const world = new World();
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (const day of allDays) {
    const skipped = random() < 0.08;
    if (!skipped) {
      if (random() < 0.1) world.remind(day, random() < 0.5 ? 'amongRungs' : 'amongDigests');
      // Of the runs that died, some are not made up for on their day.
      if (random() < 0.9) world.remind(day, null);
      if (random() < 0.2) world.remind(day, null);
    }
    for (let count = Math.floor(random() * 11); count > 0; count -= 1) {
      const id = `t${world.tasks.size}`;
      world.tasks.set(
        id,
        task({
          audience: pick(audiences),
          opened: morningOf(day),
          due: daysAfter(day, Math.floor(random() * 40)),
        }),
      );
      if (random() < 0.2) world.walls.set(id, [pick(Object.keys(world.roster.people))]);
    }
    for (const [id, one] of world.tasks) {
      if (one.state === 'done') continue;
      if (random() < 0.03) {
        world.tasks.set(id, { ...one, state: 'done', closed: morningOf(day) });
        world.closedOn.set(id, day);
      } else if (random() < 0.005)
        world.tasks.set(id, { ...one, due: daysAfter(day, Math.floor(random() * 20)) });
    }
    if (random() < 0.02) {
      const uid = pick(Object.keys(world.roster.people));
      const away = Object.values(world.roster.people).filter(({ active }) => !active).length;
      const { active, ...person } = world.roster.people[uid]!;
      const entry = { ...person, active: active ? away >= 3 : true };
      world.roster = { v: 1, people: { ...world.roster.people, [uid]: entry } };
    }
  }
  return world;
};

describe.each([1, 2, 3])('through 2026, from seed %i', (seed) => {
  const world = lived(seed);

  test('much is told', () => {
    expect(world.told.length).toBeGreaterThan(1500);
    expect(world.digests.length).toBeGreaterThan(500);
  });

  test('a person gets one digest a day at most', () => {
    expect(world.digests).toHaveLength(new Set(world.digests).size);
  });

  test('each rung is told once at most', () => {
    const keys = world.told.map(({ key }) => key);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test('every rung that was noted is told, though the run that noted it died', () => {
    expect(world.untold).toEqual([]);
  });

  test('nothing is told on a day off', () => {
    expect(world.told.filter(({ on }) => !isWorkingDay(givenCalendar, on))).toEqual([]);
  });

  test('nothing is told of a task that is done', () => {
    const after = world.told.filter(({ task: id, on }) => (world.closedOn.get(id) ?? '9999') < on);
    expect(after).toEqual([]);
  });

  test('every task overdue by five working days has reached the superior', () => {
    expect(world.overdue).toBeGreaterThan(1000);
    expect(world.forgotten).toEqual([]);
  });

  test('whom no mail may reach is told nothing, and hides no overdue task from the next above', () => {
    expect(world.told.filter(({ person }) => settings.stopped.includes(person))).toEqual([]);
    const of = (unit: string) =>
      world.told.filter(
        ({ task: id, to }) =>
          to === 'superior' && world.tasks.get(id)?.audience === `officer:${unit}`,
      );
    expect(of('phong-2').map(({ person }) => person)).toContain('deputy');
  });

  test('whoever is shut out of a case is told nothing of it', () => {
    expect(world.walls.size).toBeGreaterThan(100);
    const told = world.told.filter(({ task: id, person }) => world.walls.get(id)?.includes(person));
    expect(told).toEqual([]);
  });

  test('who wishes one mail a week gets it on the first run of the week, but for what is overdue or new', () => {
    const early = world.told.filter(
      ({ person, key }) => person === 'office2' && /bearer(-|\+0)/u.test(key),
    );
    const within = early.filter(({ task: id, on }) => {
      const monday = mondayOf(on);
      const opened = dayOf(world.tasks.get(id)!.opened);
      return opened < monday && world.runs.some((run) => monday <= run && run < on);
    });
    expect(early.length).toBeGreaterThan(5);
    expect(within).toEqual([]);
  });
});

const mondayOf = (day: Day): Day =>
  daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
