/** One way to be refused: facts on which a move would be applied, and the one change after which it is not. */
import { givenCalendar } from '#domain/calendar.ts';
import type { Context, MoveRule } from '#domain/engine/move-rule.ts';
import { rulesOfMoves, type FactsOf } from '#domain/engine/rules-of-moves.ts';
import type { TrackName } from '#domain/tracks.ts';
import { sha256 } from '../../builders/chain.ts';
import { morning } from '../../builders/instant.ts';
import { caseId } from '../../builders/nomination.ts';
import { roster } from '../../builders/person.ts';
import type { Place } from './places.ts';

/** What is asked; the facts are the track's usual ones but for these. */
export interface Asking<T extends TrackName> {
  readonly move: string;
  readonly facts?: Partial<FactsOf[T]>;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<Context>;
}

export interface Row<T extends TrackName> {
  readonly place: Place;
  /** This is applied … */
  readonly asking: Asking<T>;
  /** … and with this besides it is refused, for this reason. */
  readonly but: Omit<Asking<T>, 'move'>;
  /** What cannot be wanting without another thing: the other. */
  readonly besides: readonly string[];
}

export const row = <T extends TrackName>(
  place: Place,
  asking: Asking<T>,
  but: Omit<Asking<T>, 'move'>,
  besides: readonly string[] = [],
): Row<T> => ({ place, asking, but, besides });

/** All that a row of any track comes to: the codes before the change and after it. */
export interface Tried {
  readonly place: Place;
  readonly move: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly expected: readonly string[];
}

export const tried = <T extends TrackName>(
  track: T,
  usual: FactsOf[T],
  { place, asking, but, besides }: Row<T>,
): Tried => {
  const changed: Asking<T> = {
    move: asking.move,
    facts: { ...asking.facts, ...but.facts } as Partial<FactsOf[T]>,
    input: { ...asking.input, ...but.input },
    context: { ...asking.context, ...but.context },
  };
  return {
    place,
    move: `${track} ${asking.move}`,
    before: codesOf(track, usual, asking),
    after: codesOf(track, usual, changed),
    expected: [place.split(' ')[1] ?? '', ...besides],
  };
};

const usualContext: Context = {
  id: caseId,
  by: 'office',
  roles: ['office'],
  now: morning,
  today: '2026-11-23',
  roster: roster(),
  calendar: givenCalendar,
  sha256,
  salt: 'salt',
};

const codesOf = <T extends TrackName>(
  track: T,
  usual: FactsOf[T],
  { move, facts, input, context }: Asking<T>,
): readonly string[] => {
  const rules: Readonly<Record<string, unknown>> = rulesOfMoves[track];
  const rule = rules[move] as MoveRule<FactsOf[T], unknown>;
  const found = rule.unmet?.({ ...usual, ...facts }, rule.input.parse(input ?? {}), {
    ...usualContext,
    ...context,
  });
  return [...new Set((found ?? []).map(({ code }) => code))];
};
