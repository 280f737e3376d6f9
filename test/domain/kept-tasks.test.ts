/** A move that leaves a document where it is leaves its open tasks as they are: with their day, and with whoever they were handed to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingDaysFrom } from '#domain/calendar.ts';
import { dayOf } from '#domain/day.ts';
import { decide, type Answer } from '#domain/engine/decide.ts';
import { obligationsIn } from '#domain/engine/obligations.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { Mover } from '#domain/person.ts';
import { nominationMoves, nominationStates } from '#domain/nomination-workflow.ts';
import { Nomination } from '#domain/nomination.ts';
import { Task } from '#domain/task.ts';
import { type Track, tracks, trackNames } from '#domain/tracks.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { task } from '../builders/task.ts';
import {
  answerTo,
  arbitraryDelivery,
  askedOf,
  carriedOut,
  type Delivery,
  factsFor,
} from './engine-world.ts';

/** Handed to somebody and given time nobody would come by otherwise. */
const handedOn = { audience: 'uid:can-bo-2', due: '2031-03-03', opened: morning };

const openFor = (doc: Nomination) =>
  obligationsIn('nominations', doc.state, doc).map(({ kind }) => `nominations.${caseId}.0.${kind}`);

/** The tasks of this state, each handed on and extended, and the card that names them. */
const standing = (given: Partial<Nomination>) => {
  const bare = nomination(given);
  const doc = { ...bare, tasks: openFor(bare) };
  const tasks = doc.tasks.map(
    (key) => [`tasks/${key}`, task({ kind: kindIn(key), ...handedOn })] as const,
  );
  return { doc, store: Object.fromEntries(tasks) };
};
const kindIn = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** What is asked, of whom and until when, as far as the document says. */
const askedIn = (doc: Nomination): ReadonlyMap<string, string> =>
  new Map(
    obligationsIn('nominations', doc.state, doc).map(({ kind, audience, due }) => [
      kind,
      `${audience(doc)} ${due?.(doc) ?? ''}`,
    ]),
  );

const suspension = { by: 'van-phong-1', at: morning };
const arbitraryStanding = fc
  .record({
    state: fc.constantFrom(...nominationStates),
    suspended: fc.constantFrom(null, null, suspension),
    secondAppraisal: fc.constantFrom(null, true),
    subjectTold: fc.constantFrom(null, undefined),
    signer: fc.constantFrom(null, 'deputy' as const),
    simplified: fc.constantFrom('prize' as const, null),
  })
  .map(standing);

/** These are about a task itself, or about whose the work is. */
const aboutTasks = ['assign', 'extend', 'handOver', 'handBack'];

test('what is asked before and after of the same people and for the same day keeps key, day, bearer and opening', () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(arbitraryStanding, arbitraryDelivery, ({ doc, store }, delivery) => {
      const answer = answerTo(doc, delivery);
      const { request } = askedOf(doc, delivery);
      const { move } = request as { readonly move: string };
      const cardData = answer.writes[0]?.data;
      fc.pre(answer.status === 'applied' && !aboutTasks.includes(move));
      const after = Nomination.parse({ ...doc, ...cardData });
      fc.pre(after.state === doc.state);
      const writes = answer.writes.filter(({ path }) => path.startsWith('tasks/nominations.'));
      const held = carriedOut(store, writes);
      const [before, now] = [askedIn(doc), askedIn(after)];
      for (const key of doc.tasks) {
        const kind = kindIn(key);
        if (before.get(kind) !== now.get(kind) || (move === 'checkIn' && kind === 'followUp'))
          continue;
        tried.add(`${move} ${kind}`);
        expect(after.tasks).toContain(key);
        expect(held[`tasks/${key}`]).toEqual(store[`tasks/${key}`]);
      }
      expect(after.tasks.map(kindIn).toSorted()).toEqual([...now.keys()].toSorted());
    }),
    { numRuns: 3000, seed: 12 },
  );
  for (const one of [
    'wall decide',
    'nameSigner decide',
    'checkIn tellSubject',
    'handIn appraise',
    'confirm finishDraft',
  ])
    expect([...tried]).toContain(one);
});

test('these rows lead back to the state they start from, and no others', () => {
  const back = trackNames.flatMap((name) => {
    const { moves }: Track = tracks[name];
    return moves
      .filter(({ from, to }) => to !== null && from.includes(to))
      .map((row) => `${name} ${row.name}`);
  });
  expect(back).toEqual([
    'nominations wall',
    'nominations liftWall',
    'nominations nameSigner',
    'nominations checkIn',
    'sessions invite',
  ]);
  expect(nominationMoves.filter(({ to }) => to === 'recognised').map(({ name }) => name)).toEqual([
    'issue',
    'checkIn',
  ]);
});

describe('a clock starts anew', () => {
  const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });
  if (delivery === undefined) throw new Error('no delivery was made');

  const tasksOf = ({ writes }: Answer) => ({
    done: writes
      .filter(({ op, path }) => op === 'update' && path.startsWith('tasks/'))
      .map(({ path }) => kindIn(path)),
    opened: writes
      .filter(({ op, path }) => op === 'create' && path.startsWith('tasks/'))
      .map(({ data }) => Task.parse(data))
      .map(({ kind, audience, due }) => [kind, audience, due]),
  });
  const answered = (
    doc: Nomination,
    move: string,
    input: Record<string, unknown>,
    given: { readonly walls?: readonly string[]; readonly handedTo?: string; readonly by?: Mover },
  ) => {
    const { walls = [], handedTo = 'head', by = 'office' } = given;
    const request = moveRequest({ move, by, seen: doc.version, input });
    const before = { ...delivery, walls, request } as Delivery;
    const open = doc.tasks.map((key) => [key, task({ audience: `uid:${handedTo}` })] as const);
    const facts = {
      ...factsFor(doc, before),
      pack: rulePack({ simplifiedCases: ['prize'] }),
      openTasks: Object.fromEntries(open),
    };
    const mover = by === 'system' ? null : person({ roles: ['office', 'officer'] });
    const moveId = by === 'system' ? 'signer.phien-1.3' : 'x'.repeat(20);
    const asked = { ...askedOf(doc, before), request, mover, walls, moveId };
    return tasksOf(decide(asked, rulesOfMoves.nominations, facts));
  };
  const fresh = (days: number): string =>
    workingDaysFrom(askedOf(nomination(), delivery).calendar, dayOf(morning), days);
  const decided = (given: Partial<Nomination> = {}) =>
    standing({ state: 'decision', simplified: 'prize', reported: null, ...given }).doc;

  test('where another is to sign: the day of the one before is not theirs', () => {
    const input = { uid: 'head', reason: 'Là em ruột' };
    expect(answered(decided(), 'wall', input, {})).toEqual({
      done: ['decide'],
      opened: [['decide', 'deputy', fresh(5)]],
    });
  });

  test('where the one it was handed to is shut out: it is everybody’s again who may sign', () => {
    const input = { uid: 'deputy', reason: 'Là em ruột' };
    const doc = decided();
    const opened = { done: ['decide'], opened: [['decide', 'head', fresh(5)]] };
    const none = { done: [], opened: [] };
    expect(answered(doc, 'wall', input, { handedTo: 'deputy' })).toEqual(opened);
    expect(answered(doc, 'wall', input, { handedTo: 'head' })).toEqual(none);
    const named = { session: 'phien-1' };
    const bySession = { by: 'system', walls: ['deputy'] } as const;
    expect(answered(doc, 'nameSigner', named, { ...bySession, handedTo: 'deputy' })).toEqual(
      opened,
    );
    expect(answered(doc, 'nameSigner', named, bySession)).toEqual(none);
  });

  test('where a check-in has done what was asked, even if the next falls on the same day; the subject is still to be told', () => {
    const input = { on: '2026-11-20', standing: 'exemplary', note: 'Tốt', readyFor: '' };
    const recognised = {
      state: 'recognised',
      decision: { id: 'quyet-dinh-1', number: '12', day: '2025-04-20' },
      subjectTold: null,
    } as const;
    const { doc } = standing(recognised);
    const { done, opened } = answered(doc, 'checkIn', input, {});
    expect([done, opened.map(([kind]) => kind)]).toEqual([['followUp'], ['followUp']]);
    const next = opened[0]?.[2] ?? '';
    const early = standing({
      ...recognised,
      followUp: { checkIns: 1, next, standing: 'exemplary' },
    });
    expect(answered(early.doc, 'checkIn', input, {})).toEqual({ done: ['followUp'], opened });
  });

  test('and not of settling a suspended case, whoever is to sign it afterwards', () => {
    const doc = decided({ suspended: suspension });
    const given = { by: 'system', walls: ['head'], handedTo: 'office' } as const;
    const named = answered(doc, 'nameSigner', { session: 'phien-1' }, given);
    expect(named).toEqual({ done: [], opened: [] });
  });

  test('and not where the wall that is lifted changes nothing of who signs', () => {
    const input = { uid: 'van-phong-2', reason: 'Nhầm người' };
    const walls = ['van-phong-2'];
    expect(answered(decided(), 'liftWall', input, { walls })).toEqual({ done: [], opened: [] });
  });
});
