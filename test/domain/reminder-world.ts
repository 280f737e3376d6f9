/** A world of obligations in memory: what a database keeps, what people do, and every mail that leaves. */
import { givenCalendar } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import { digestKey, digestMail, digestOf, type Named } from '#domain/digest.ts';
import {
  type DueRung,
  givenSettings,
  type Rung,
  runOf,
  type Surroundings,
  type Turn,
  turnOf,
  weeklyDaysBefore,
} from '#domain/ladder.ts';
import type { Roster } from '#domain/person.ts';
import type { Task } from '#domain/task.ts';
import { instant } from '../builders/instant.ts';
import { rosterEntry } from '../builders/person.ts';

/** What decides, so that a test can put something broken in its place. */
export interface Deciding {
  readonly turnOf: typeof turnOf;
  readonly runOf: typeof runOf;
  readonly digestKey: (day: Day, person: string, run: number) => string;
  readonly digestOf: typeof digestOf;
  readonly weeklyDaysBefore: typeof weeklyDaysBefore;
  /** Of the people whose digest of today was made before the run died. */
  readonly waitFor: (made: ReadonlySet<string>) => ReadonlySet<string>;
}
export const deciding: Deciding = {
  turnOf,
  runOf,
  digestKey,
  digestOf,
  weeklyDaysBefore,
  waitFor: (made) => made,
};

export const units = ['phong-1', 'phong-2', 'xa-1', 'xa-2'];

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

const wishes = {
  'officer-phong-2': 'weekly',
  'officer-xa-1': 'overdueOnly',
  'head-phong-1': 'overdueOnly',
  office2: 'weekly',
} as const;

/** Whom no mail may reach: one who bears, two who stand above. */
const stopped: readonly string[] = ['officer-xa-2', 'head-phong-2', 'head'];
export const settings = { ...givenSettings, stopped: [...stopped] };

/** A rung for a person, told apart by what it is and not by its key. */
export interface Told extends Pick<DueRung, 'task' | 'person' | 'to'> {
  readonly due: Day;
  readonly workingDays: number;
}

/** A document of `reminders`, and the mail that tells it. */
interface Noted extends Told {
  readonly mail: string;
}

/** A digest as it left. */
export interface Left {
  readonly on: Day;
  readonly person: string;
  readonly lines: readonly Told[];
  /** The tasks among them that were done when it left. */
  readonly done: readonly string[];
}

/** What a digest has no room for it counts, and leads to the list where it stands. */
const mostLines = 60;

export type Death = 'amongRungs' | 'amongDigests';

const firstHalf = <T>(all: readonly T[]): readonly T[] => all.slice(0, Math.floor(all.length / 2));

export class World {
  roster: Roster = { v: 1, people: staff() };
  readonly tasks = new Map<string, Task>();
  readonly closedOn = new Map<string, Day>();
  /** Who is shut out of the case of which task. */
  readonly walls = new Map<string, readonly string[]>();
  readonly left: Left[] = [];
  /** The turns of the runs that came to their end, and each task as it stood then; the next looks again from where one that is not `noted` did. */
  readonly runs: {
    readonly turn: Turn;
    readonly open: ReadonlyMap<string, Task>;
    readonly noted: boolean;
  }[] = [];
  /** Every rung that a run which came to its end has found due, as long as its task is so. */
  readonly dueToBeTold: { readonly rung: Told; readonly on: Day }[] = [];
  private readonly reminders = new Map<string, Noted>();
  private readonly mails = new Map<string, { readonly day: Day; readonly person: string }>();
  /** The mails that have not left, by key. */
  private readonly waiting = new Map<string, { readonly day: Day; readonly person: string }>();
  private through: Day | null = null;
  private started = 0;

  private readonly by: Deciding;

  constructor(by: Deciding) {
    this.by = by;
  }

  private aroundOf(turn: Turn): Surroundings {
    const unreached = new Set(stopped);
    return {
      calendar: givenCalendar,
      roster: this.roster,
      settings,
      standIns: [],
      unreached,
      wishes,
      hadThisWeek: this.madeOn(this.by.weeklyDaysBefore(givenCalendar, turn)),
    };
  }

  private madeOn(days: readonly Day[]): ReadonlySet<string> {
    const made = [...this.mails.values()].filter(({ day }) => days.includes(day));
    return new Set(made.map(({ person }) => person));
  }

  get told(): readonly (Told & { readonly on: Day })[] {
    // A line in somebody else's mail has told nobody.
    return this.left.flatMap(({ on, person, lines }) =>
      lines.filter((line) => line.person === person).map((line) => ({ ...line, on })),
    );
  }

  /** As the daily function works; one that dies leaves some rungs noted, and some of the digests made. */
  remind(today: Day, dies: Death | null): void {
    this.started += 1;
    const turn = this.by.turnOf(givenCalendar, this.through, today);
    if (turn === null) return;
    const made = this.by.waitFor(this.madeOn([today]));
    const due = this.dueIn(turn).filter(([, { person }]) => !made.has(person));
    const people = this.note(dies === 'amongRungs' ? firstHalf(due) : due, today);
    if (dies === 'amongRungs') return;
    for (const person of dies === null ? people : firstHalf(people)) this.makeDigest(today, person);
    if (dies !== null) return;
    const noted = made.size === 0;
    this.through = noted ? today : turn.after;
    this.runs.push({ turn, open: new Map(this.openTasks()), noted });
    for (const [, rung] of due) this.dueToBeTold.push({ rung, on: today });
  }

  /** Puts together what was made and has not left: as it is now, like every letter (`putTogether`). */
  deliver(on: Day): void {
    for (const [key, { day, person }] of this.waiting) {
      const noted = [...this.reminders.values()].filter(({ mail }) => mail === key);
      const named = noted.map(({ task, to }): Named => ({ task: this.tasks.get(task)!, to }));
      const at = { today: day, calendar: givenCalendar, site: 'https://guong.example' };
      const shown = this.by.digestOf(named, at)?.tasks?.map(({ subject }) => subject) ?? [];
      const isOpen = ({ task }: Noted): boolean => this.tasks.get(task)?.state === 'open';
      const lines = noted.filter((one) =>
        shown.length < mostLines ? shown.includes(one.task) : isOpen(one),
      );
      const done = lines.filter((one) => !isOpen(one)).map(({ task }) => task);
      if (lines.length > 0) this.left.push({ on, person, lines, done });
    }
    this.waiting.clear();
  }

  private openTasks(): readonly (readonly [string, Task])[] {
    return [...this.tasks].filter(([, { state }]) => state === 'open');
  }

  /** The rungs of the turn, asked for one by one: so it is known which is which without reading a key. */
  private dueIn(turn: Turn): readonly (readonly [key: string, Told])[] {
    const around = this.aroundOf(turn);
    const days = new Set(this.by.runOf(turn, around).dueDays);
    const read = [...this.tasks].filter(([, { due }]) => days.has(due));
    return settings.ladder.flatMap((rung: Rung) => {
      const one = { ...around, settings: { ...settings, ladder: [rung] } };
      const { rungsOf } = this.by.runOf(turn, one);
      return read.flatMap(([id, task]) =>
        rungsOf(id, task, this.walls.get(id)).map(({ key, person, to }) => {
          const told = { task: id, person, to, due: task.due, workingDays: rung.workingDays };
          return [key, told] as const;
        }),
      );
    });
  }

  /** Creates what is new, and takes over what was noted without a digest; gives whose digest is to be made. */
  private note(due: readonly (readonly [string, Told])[], today: Day): readonly string[] {
    const people = new Set<string>();
    for (const [key, rung] of due) {
      const known = this.reminders.get(key);
      if (known !== undefined && this.mails.has(known.mail)) continue;
      const mail = this.by.digestKey(today, rung.person, this.started);
      this.reminders.set(key, { ...(known ?? rung), mail });
      people.add(rung.person);
    }
    return [...people];
  }

  private makeDigest(day: Day, person: string): void {
    const key = this.by.digestKey(day, person, this.started);
    const made = digestMail(day, person, instant(`${day}T00:00:00Z`));
    const named = { day: made.subject, person: made.person };
    if (!this.mails.has(key)) this.waiting.set(key, named);
    this.mails.set(key, named);
  }
}
