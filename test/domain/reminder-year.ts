/** Lives through the reminders of 2026, from a seed. */
import { isWorkingDay, givenCalendar } from '#domain/calendar.ts';
import { type Day, daysAfter } from '#domain/day.ts';
import type { Audience } from '#domain/person.ts';
import { instant } from '../builders/instant.ts';
import { task } from '../builders/task.ts';
import { type Deciding, units, World } from './reminder-world.ts';

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

const audiences: readonly Audience[] = [
  'office',
  'head',
  'editor',
  ...units.map((unit): Audience => `officer:${unit}`),
];

const wholeYear = 365;
const morningOf = (day: Day) => instant(`${day}T02:00:00Z`);

export interface Year {
  readonly world: World;
  /** How often each has. */
  readonly happened: Readonly<Record<Happening, number>>;
}
const happenings = [
  'opened',
  'closed',
  'moved',
  'reassigned',
  'extended',
  'skippedOne',
  'skippedTwo',
  'doubled',
  'late',
  'died',
  'leftAtOnce',
] as const;
type Happening = (typeof happenings)[number];

/** Some 3,500 tasks in the whole year. */
export const lived = (seed: number, by: Deciding, days = wholeYear): Year => {
  const world = new World(by);
  const random = randomFrom(seed);
  const happened = Object.fromEntries(happenings.map((name) => [name, 0])) as Year['happened'] &
    Record<Happening, number>;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const chance = (share: number, name: Happening): boolean => {
    const comes = random() < share;
    if (comes) happened[name] += 1;
    return comes;
  };

  const open = (day: Day): void => {
    const id = `t${world.tasks.size}`;
    const due = daysAfter(day, Math.floor(random() * 40));
    const opened = morningOf(day);
    world.tasks.set(id, task({ subject: id, audience: pick(audiences), opened, due }));
    if (random() < 0.2) world.walls.set(id, [pick(Object.keys(world.roster.people))]);
    happened.opened += 1;
  };
  const close = (id: string, day: Day): void => {
    world.tasks.set(id, { ...world.tasks.get(id)!, state: 'done', closed: morningOf(day) });
    world.closedOn.set(id, day);
  };
  const work = (day: Day): void => {
    for (let count = Math.floor(random() * 11); count > 0; count -= 1) open(day);
    for (const [id, one] of world.tasks) {
      if (one.state === 'done') continue;
      if (chance(0.02, 'closed')) close(id, day);
      else if (chance(0.01, 'moved')) {
        close(id, day);
        open(day);
      } else if (chance(0.01, 'reassigned'))
        world.tasks.set(id, { ...one, audience: pick(audiences) });
      else if (chance(0.005, 'extended'))
        world.tasks.set(id, { ...one, due: daysAfter(day, Math.floor(random() * 20)) });
    }
    if (random() < 0.02) comeOrGo();
  };
  const comeOrGo = (): void => {
    const uid = pick(Object.keys(world.roster.people));
    const away = Object.values(world.roster.people).filter(({ active }) => !active).length;
    const { active, ...person } = world.roster.people[uid]!;
    const entry = { ...person, active: active ? away >= 3 : true };
    world.roster = { v: 1, people: { ...world.roster.people, [uid]: entry } };
  };
  const run = (day: Day): void => {
    if (chance(0.2, 'died')) {
      world.remind(day, random() < 0.3 ? 'amongRungs' : 'amongDigests');
      // What was made may leave before the run is tried again.
      if (chance(0.5, 'leftAtOnce')) world.deliver(day);
      // Somebody hands work on before the run is tried again; some are not, on their day.
      work(day);
      if (random() < 0.2) return;
    }
    world.remind(day, null);
    if (!chance(0.2, 'doubled')) return;
    work(day);
    world.remind(day, null);
  };

  let skipping = 0;
  for (let index = 0; index < days; index += 1) {
    const day = daysAfter('2026-01-01', index);
    const counts = isWorkingDay(givenCalendar, day);
    if (counts && skipping === 0)
      skipping = chance(0.04, 'skippedTwo') ? 2 : chance(0.06, 'skippedOne') ? 1 : 0;
    // The schedule runs on days off, too.
    const skipped = counts && skipping > 0;
    if (skipped) skipping -= 1;
    const isLate = chance(0.2, 'late');
    if (isLate) work(day);
    if (!skipped) run(day);
    if (!isLate) work(day);
    world.deliver(day);
  }
  return { world, happened };
};
