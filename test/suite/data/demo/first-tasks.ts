/** What people of the demo year have begun and not sent has its task, as after the run of that morning. */
import { givenCalendar } from '#domain/calendar.ts';
import { begunByPages, type BegunTrack, firstTask } from '#domain/first-task.ts';
import { Roster } from '#domain/person.ts';
import { carryOut } from './memory.ts';
import type { World } from './world.ts';

export const firstTasksOpened = (world: World): void => {
  world.at(world.today, '07:00');
  const roster = Roster.parse(world.read('directories/roster'));
  const known = { now: world.now(), today: world.today, calendar: givenCalendar, roster };
  for (const [path, data] of world.store) {
    const [track = '', id = '', below] = path.split('/');
    if (below !== undefined || !Object.hasOwn(begunByPages, track)) continue;
    const begun = track as BegunTrack;
    const task = firstTask(begun, id, begunByPages[begun].schema.parse(data), known);
    if (task === null) continue;
    carryOut(world.store, [task.write]);
    world.change(path, { tasks: [task.key] });
  }
};
