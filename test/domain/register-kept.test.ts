/** Whatever is merged, sent, sent elsewhere, corrected and undone: each entry ends with its own cases, described as they told it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import type { Nomination } from '#domain/nomination.ts';
import {
  identityOf,
  namedIn,
  type Register,
  registered,
  registering,
  unclear,
} from '#domain/registering.ts';
import { answeredSubject, followed } from '#domain/subject-answer.ts';
import { exactKeyOf, type KeptSubject, type Subject } from '#domain/subject.ts';
import { dossier } from '../builders/dossier.ts';
import { morning } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Six cases of three people, who agree in nothing. */
const people = [
  { name: 'Thị Một', birthYear: 1950 },
  { name: 'Điểu Hai', birthYear: 1965 },
  { name: 'Nông Ba', birthYear: 1980 },
] as const;
const places = ['25222', '25225', '25228'];
const personOf = (nth: number) => nth % people.length;

interface World {
  readonly subjects: Map<string, Subject>;
  /** Entries whose teller went away: they bear what it said until somebody tells them anew. */
  readonly inherited: Set<string>;
  readonly cards: Nomination[];
  readonly dossiers: Dossier[];
}

const caseIdOf = (nth: number): string => `hoso000${nth}`;
const begun = (): World => ({
  subjects: new Map(),
  inherited: new Set(),
  cards: [0, 1, 2, 3, 4, 5].map((nth) =>
    nomination({
      subject: { name: people[personOf(nth)]?.name ?? '', kind: 'individual' },
      cycle: `dot-xet-${nth}`,
    }),
  ),
  dossiers: [0, 1, 2, 3, 4, 5].map((nth) =>
    dossier({
      birthYear: people[personOf(nth)]?.birthYear ?? null,
      place: places[personOf(nth)] ?? '',
    }),
  ),
});

const write = ({ subjects, inherited, cards }: World, writes: readonly Write[]): void => {
  for (const { path, data } of writes) {
    const [collection, key = ''] = path.split('/');
    if (collection === 'subjects') {
      if ('name' in data) inherited.delete(key);
      else if ('told' in data && data['told'] !== subjects.get(key)?.told) inherited.add(key);
      subjects.set(key, { ...subjects.get(key), ...data } as unknown as Subject);
    } else {
      const nth = Number(key.slice(-1));
      const card = cards[nth];
      if (card) cards[nth] = { ...card, ...data };
    }
  }
};

const keptAs = ({ subjects }: World, key: string | null): KeptSubject | null => {
  const subject = key === null ? undefined : subjects.get(key);
  return subject === undefined ? null : { key: key ?? '', subject };
};

/** As the function reads it: over every merge to the one that holds. */
const wayOf = (world: World, one: KeptSubject): readonly KeptSubject[] => {
  const next = keptAs(world, one.subject.mergedInto);
  return next === null ? [one] : [one, ...wayOf(world, next)];
};

const all = ({ subjects }: World): readonly KeptSubject[] =>
  [...subjects].map(([key, subject]) => ({ key, subject }));

const registerOf = (world: World, nth: number): Register => {
  const [card, text] = [world.cards[nth], world.dossiers[nth]];
  if (!card || !text) throw new Error('no such case');
  const id = caseIdOf(nth);
  const own = keptAs(world, card.subjectKey);
  const said = keptAs(world, namedIn(text));
  const before =
    own === null ? [] : all(world).filter(({ subject }) => Object.hasOwn(subject.cases, id));
  const mergedOn = (starts: readonly KeptSubject[]): Register['merged'] => {
    const met = starts.flatMap((start) => {
      const way = wayOf(world, start);
      const into = way.at(-1);
      return into === undefined ? [] : way.slice(0, -1).map((one) => ({ ...one, into }));
    });
    return [...new Map(met.map((one) => [one.key, one])).values()];
  };
  const named = said === null ? null : (wayOf(world, said).at(-1) ?? null);
  const starts = [...(said === null ? [] : [said]), ...before];
  const known = { own, named, exact: [], merged: mergedOn(starts) };
  if (registered(id, text, card, known) !== null) return known;
  const key = exactKeyOf(identityOf(card, text), sha256);
  const exact = all(world).filter(({ subject }) => subject.exactKey === key);
  return { ...known, exact, merged: mergedOn([...starts, ...exact]) };
};

const send = (world: World, nth: number, sameness: Dossier['sameness']): boolean => {
  const [card, before] = [world.cards[nth], world.dossiers[nth]];
  if (!card || !before) return false;
  const text = { ...before, sameness: sameness ?? {} };
  world.dossiers[nth] = text;
  const register = registerOf(world, nth);
  if (unclear(caseIdOf(nth), text, card, register).length > 0) return false;
  const { key, writes } = registering(
    { doc: card, dossier: text, register },
    { id: caseIdOf(nth), now: morning, sha256 },
  );
  write(world, writes);
  world.cards[nth] = { ...card, subjectKey: key, seq: card.seq + 1 };
  return true;
};

const amend = (world: World, nth: number, birthYear: number): void => {
  const [card, text] = [world.cards[nth], world.dossiers[nth]];
  const holding = keptAs(world, card?.subjectKey ?? null);
  if (!card || !text || holding === null) return;
  const after = { ...text, birthYear };
  world.dossiers[nth] = after;
  const merged = all(world).filter(
    ({ subject }) => subject.mergedInto !== null && Object.hasOwn(subject.cases, caseIdOf(nth)),
  );
  const about = { id: caseIdOf(nth), card, dossier: after };
  write(world, followed(holding, merged, about, { now: morning, sha256 }).writes);
};

const ask = (world: World, kind: 'merge' | 'undoMerge', input: object): boolean => {
  const answer = answeredSubject(
    { kind, input: input as never },
    {
      id: 'yeu-cau',
      by: 'van-phong-1',
      reason: 'Cùng một người',
      person: person({ roles: ['office'] }),
      subjects: Object.fromEntries(world.subjects),
      walled: false,
      now: morning,
    },
  );
  if (typeof answer === 'string') return false;
  write(world, answer.writes);
  return true;
};

const nthKey = (world: World, nth: number): string => {
  const keys = [...world.subjects.keys()];
  return keys[nth % Math.max(1, keys.length)] ?? 'none';
};

const someCase = fc.nat(5);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), nth: someCase }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('merge' as const), nth: fc.nat(9), other: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), nth: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      nth: someCase,
      year: fc.integer({ min: 0, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), nth: someCase }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('comeBack' as const), nth: someCase, other: fc.nat(9) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const carryOut = (world: World, given: Step): void => {
  if (given.do === 'send') send(world, given.nth, {});
  if (given.do === 'merge')
    ask(world, 'merge', { from: nthKey(world, given.nth), into: nthKey(world, given.other) });
  if (given.do === 'undo') ask(world, 'undoMerge', { subject: nthKey(world, given.nth) });
  if (given.do === 'amend')
    amend(world, given.nth, (people[personOf(given.nth)]?.birthYear ?? 0) + given.year);
  if (given.do === 'leave') {
    const own = world.cards[given.nth]?.subjectKey ?? null;
    if (own !== null) send(world, given.nth, { [own]: 'other' });
  }
  if (given.do === 'comeBack') send(world, given.nth, { [nthKey(world, given.other)]: 'same' });
};

const undoneWhole = (world: World): void => {
  for (;;) {
    const merged = all(world).filter(({ subject }) => subject.mergedInto !== null);
    if (merged.length === 0) return;
    if (!merged.some(({ key }) => ask(world, 'undoMerge', { subject: key })))
      throw new Error('a merge cannot be undone');
  }
};

test('each entry ends with its own cases, and described by one of them', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const world = begun();
      for (const one of steps) carryOut(world, one);
      undoneWhole(world);
      for (const [nth, card] of world.cards.entries()) {
        const holding = all(world).filter(({ subject }) =>
          Object.hasOwn(subject.cases, caseIdOf(nth)),
        );
        const expected = card.subjectKey === null ? [] : [card.subjectKey];
        expect(holding.map(({ key }) => key)).toEqual(expected);
      }
      for (const { key, subject } of all(world)) {
        const teller = Number(subject.told.slice(-1));
        const isTold = Object.hasOwn(subject.cases, subject.told);
        if (!isTold || world.inherited.has(key)) continue;
        const [card, text] = [world.cards[teller], world.dossiers[teller]];
        if (!card || !text) throw new Error('nobody told it');
        expect({ birthYear: subject.birthYear, name: subject.name }).toEqual({
          birthYear: text.birthYear,
          name: card.subject.name,
        });
      }
    }),
    { numRuns: 4000 },
  );
});
