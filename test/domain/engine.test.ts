/** Properties of the engine: whatever is asked, in whatever order, the card and the chain stay true. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenAt } from '#domain/engine/chain.ts';
import { Mail } from '#domain/mail.ts';
import { MoveLink, MoveRequest, Outcome } from '#domain/move.ts';
import { Nomination } from '#domain/nomination.ts';
import { nominationStates } from '#domain/nomination-workflow.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import { Submission } from '#domain/submission.ts';
import { Task } from '#domain/task.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { session } from '../builders/session.ts';
import {
  answerTo,
  arbitraryDelivery,
  askedOf,
  carriedOut,
  type Delivery,
  type Store,
} from './engine-world.ts';

const cardPath = `nominations/${caseId}`;
const arbitraryCard = fc
  .record({ state: fc.constantFrom(...nominationStates), version: fc.nat({ max: 9 }) })
  .map((given) => nomination({ ...given, seq: given.version }));

/** The store after each request, and which were applied, in their order. */
const run = (
  deliveries: readonly Delivery[],
): { store: Store; applied: string[]; refused: string[] } => {
  let store: Store = {
    [cardPath]: nomination(),
    'sessions/phien-1': session(),
    [`${cardPath}/dossier/current`]: {},
  };
  const applied: string[] = [];
  const refused: string[] = [];
  for (const [nth, delivery] of deliveries.entries()) {
    const doc = store[cardPath] as unknown as Nomination;
    const { moveId, request } = askedOf(doc, delivery, nth);
    const path = `${cardPath}/moves/${moveId}`;
    const { status, writes } = answerTo(doc, delivery, nth);
    store = carriedOut({ ...store, [path]: request as MoveRequest }, writes);
    (status === 'applied' ? applied : refused).push(path);
  }
  return { store, applied, refused };
};

/** A whole road with noise around it, so that long chains are among what is tried. */
const arbitraryRoad = fc.array(arbitraryDelivery, { minLength: 1, maxLength: 40, size: 'max' });

test('the roads that are tried lead far and everywhere', () => {
  const roads = fc.sample(arbitraryRoad, { numRuns: 3000, seed: 33 }).map(run);
  expect(Math.max(...roads.map(({ applied }) => applied.length))).toBeGreaterThan(15);
  const reached = roads.flatMap(({ store, applied }) =>
    applied.map((path) => linkOf('nominations', caseId, store[path] ?? {}).to),
  );
  expect(new Set(reached)).toEqual(new Set(nominationStates));
});

describe('one request', () => {
  test('that is refused writes its outcome and nothing else', () => {
    fc.assert(
      fc.property(arbitraryCard, arbitraryDelivery, (doc, delivery) => {
        const answer = answerTo(doc, delivery);
        fc.pre(answer.status === 'refused');
        const { moveId } = askedOf(doc, delivery);
        expect(answer.writes.map(({ op, path }) => [op, path])).toEqual([
          ['update', `${cardPath}/moves/${moveId}`],
        ]);
        expect(Object.keys(answer.writes[0]?.data ?? {})).toEqual(['outcome']);
        expect(Outcome.parse(answer.writes[0]?.data['outcome']).status).toBe('refused');
      }),
    );
  });

  test('that is applied raises version and seq by one and links to the hash before', () => {
    fc.assert(
      fc.property(arbitraryCard, arbitraryDelivery, (doc, delivery) => {
        const answer = answerTo(doc, delivery);
        fc.pre(answer.status === 'applied');
        const [card, move] = answer.writes;
        expect(card).toMatchObject({
          op: 'update',
          path: cardPath,
          data: { version: doc.version + 1, seq: doc.seq + 1, lastHash: move?.data['hash'] },
        });
        expect(move?.data).toMatchObject({ seq: doc.seq + 1, prevHash: doc.lastHash });
      }),
      { numRuns: 300 },
    );
  });

  test('gets the same answer however often it is asked', () => {
    fc.assert(
      fc.property(arbitraryCard, arbitraryDelivery, (doc, delivery) => {
        expect(answerTo(doc, delivery)).toEqual(answerTo(doc, delivery));
      }),
    );
  });

  test('that has its outcome, or a field nobody asked for, never moves the card', () => {
    fc.assert(
      fc.property(
        arbitraryCard,
        arbitraryDelivery,
        fc.constantFrom({ outcome: {} }, { state: 'recognised' }),
        (doc, delivery, more) => {
          const request = { ...delivery.request, ...more } as MoveRequest;
          expect(answerTo(doc, { ...delivery, request }).status).toBe('refused');
        },
      ),
    );
  });

  test('never writes one document twice', () => {
    fc.assert(
      fc.property(arbitraryCard, arbitraryDelivery, (doc, delivery) => {
        const paths = answerTo(doc, delivery).writes.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });
});

describe('many requests, one after another', () => {
  test('leave a card whose seq counts what was applied and a chain that holds', () => {
    fc.assert(
      fc.property(arbitraryRoad, (deliveries) => {
        const { store, applied } = run(deliveries);
        const links = applied.map((path) => linkOf('nominations', caseId, store[path] ?? {}));
        expect(brokenAt(links, sha256)).toBeNull();
        expect(store[cardPath]).toMatchObject({
          seq: applied.length,
          version: applied.length,
          lastHash: links.at(-1)?.hash ?? '',
        });
      }),
    );
  });

  test('leave a chain that shows any change made to it afterwards', () => {
    const fields = ['move', 'by', 'at', 'from', 'to', 'inputDigest', 'prevHash', 'hash'] as const;
    fc.assert(
      fc.property(
        arbitraryRoad,
        fc.nat(),
        fc.constantFrom(...fields),
        (deliveries, place, field) => {
          const { store, applied } = run(deliveries);
          fc.pre(applied.length > 0);
          const links = applied.map((path) => linkOf('nominations', caseId, store[path] ?? {}));
          const at = place % links.length;
          const forged = links.map((link, nth) =>
            nth === at
              ? { ...link, [field]: field === 'at' ? link.at + 1 : `${link[field]}!` }
              : link,
          );
          expect(brokenAt(forged, sha256)).toBe(at + 1);
          expect(brokenAt(links.toSpliced(at, 1), sha256)).toBe(
            at === links.length - 1 ? null : at + 2,
          );
        },
      ),
    );
  });

  test('leave open exactly the tasks that the card names', () => {
    fc.assert(
      fc.property(arbitraryRoad, (deliveries) => {
        const { store } = run(deliveries);
        const open = Object.entries(store)
          .filter(
            ([path, task]) => path.startsWith('tasks/nominations.') && task['state'] === 'open',
          )
          .map(([path]) => path.slice('tasks/'.length));
        expect(open).toEqual(store[cardPath]?.['tasks']);
      }),
    );
  });

  test('leave only documents that their schemas read', () => {
    const schemas = [
      [/^nominations\/[^/]+$/u, Nomination],
      [/^tasks\//u, Task],
      [/^mail\//u, Mail],
      [/^sessions\/[^/]+$/u, Session],
      [/^stories\/[^/]+$/u, Story],
      [/^submissions\/[^/]+$/u, Submission],
    ] as const;
    fc.assert(
      fc.property(arbitraryRoad, (deliveries) => {
        const { store, applied, refused } = run(deliveries);
        for (const [path, document] of Object.entries(store))
          for (const [pattern, schema] of schemas) if (pattern.test(path)) schema.parse(document);
        const answered = MoveRequest.extend({ outcome: Outcome });
        for (const path of applied) answered.extend(MoveLink.shape).parse(store[path]);
        for (const path of refused) Outcome.parse(store[path]?.['outcome']);
      }),
    );
  });
});

test('the requests that are tried reach every outcome', () => {
  const seen = new Set<string>();
  const tried = fc.sample(fc.tuple(arbitraryCard, arbitraryDelivery), { numRuns: 4000, seed: 33 });
  for (const [doc, delivery] of tried) {
    const suspended = delivery.after % 7 === 0 ? { by: 'van-phong-1', at: doc.createdAt } : null;
    const answer = answerTo({ ...doc, suspended }, delivery);
    seen.add(answer.status === 'applied' ? 'applied' : answer.code);
  }
  const unreadable = answerTo(nomination(), {
    ...tried[0]?.[1],
    fit: null,
    request: {},
  } as Delivery);
  seen.add(unreadable.status === 'refused' ? unreadable.code : 'applied');
  expect(seen).toEqual(
    new Set([
      'applied',
      'noSuchMove',
      'notYou',
      'walled',
      'stale',
      'suspended',
      'badInput',
      'notYet',
      'unreadable',
    ]),
  );
});
