/** Two texts that began as one: nothing that either side typed is lost when they are put together again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differing, merged, same, valueAt, withValueAt } from '../../web/data/merged.ts';
import {
  beginning,
  chosen,
  confirmed,
  isAhead,
  met,
  sending,
  takenUp,
  typed,
} from '../../web/data/draft-state.ts';

const draft = fc.record({
  summary: fc.constantFrom('', 'Dạy dệt', 'Làm đường', 'Giữ nghề'),
  place: fc.constantFrom('', '25217', '25220'),
  person: fc.record({ phone: fc.constantFrom('', '0912', '0913') }),
  answers: fc.dictionary(fc.constantFrom('H4', 'IC2'), fc.constantFrom('met', 'notMet', 'none')),
  claims: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('c1', 'c2', 'c3'),
      text: fc.constantFrom('a', 'b', 'c'),
      unit: fc.constantFrom('', 'm', 'người'),
    }),
    { selector: ({ id }) => id },
  ),
});

/** Every place where a text says something else than it did. */
const changes = (before: unknown, after: unknown) =>
  differing(before, after).map((path) => ({ path, value: valueAt(after, path) }));

const startsAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((key, index) => index >= other.length || other[index] === key);

describe('two drafts of one text', () => {
  it('are the one that changed when only one did', () => {
    fc.assert(
      fc.property(draft, draft, (base, other) => {
        expect(merged([base], other, base)).toEqual({ draft: other, apart: [] });
        expect(same(merged([base], base, other).draft, other)).toBe(true);
      }),
    );
  });

  it('lose nothing of the other: each of their changes stands in the draft or waits for a choice', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const { draft: now, apart } = merged([base], mine, theirs);
        const waits = (path: readonly string[]): boolean =>
          apart.some((one) => startsAlike(one.path, path));
        const lost = changes(base, theirs).filter(
          ({ path, value }) => !same(valueAt(now, path), value) && !waits(path),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  it("lose nothing of one's own: each own change stands in the draft", () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        // Also when all of it was sent before and refused.
        const now = merged([base, mine], mine, theirs).draft;
        const lost = changes(base, mine).filter(
          ({ path, value }) => !same(valueAt(now, path), value),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  it('hold a list of evidence with what both attached and without what either took away', () => {
    const { draft: now, apart } = merged([['e1', 'e2']], ['e1', 'e3'], ['e1', 'e2', 'e4']);
    expect([now, apart]).toEqual([['e1', 'e4', 'e3'], []]);
  });

  it('leave it to a person whether an achievement goes that one took away and the other changed', () => {
    const base = { claims: [{ id: 'c1', text: 'a' }] };
    const theirs = { claims: [{ id: 'c1', text: 'b' }] };
    expect(merged([base], { claims: [] }, theirs).apart).toEqual([
      { path: ['claims', 'c1'], theirs: { id: 'c1', text: 'b' } },
    ]);
  });

  it('differ neither by blanks around a text nor by the order of keys nor by how letters are composed', () => {
    expect(same({ a: 'Ến ', b: 1 }, { b: 1, a: 'Ến'.normalize('NFD') })).toBe(true);
  });

  it('take another value at any place where they differ', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        const followed = differing(one, other).reduce(
          (held, path) => withValueAt(held, path, valueAt(other, path)),
          one,
        );
        expect(differing(followed, other)).toEqual([]);
      }),
    );
  });
});

interface Text {
  readonly title: string;
  readonly body: string;
}
const start = { draft: { title: 'Một', body: 'Hai' }, version: 3 };
const asTyped = (_ancestors: readonly Text[], mine: Text): Text => mine;

describe('a text between keyboard and server', () => {
  it('keeps what was typed while an upload was under way', () => {
    const before = beginning(start);
    const during = typed(before, before.draft, { ...before.draft, title: 'Một hai' });
    const after = typed(during, before.draft, { ...before.draft, body: 'Hai, có ảnh' });
    expect(after.draft).toEqual({ title: 'Một hai', body: 'Hai, có ảnh' });
  });

  it("puts somebody else's field beside one's own and goes on over their version", () => {
    const mine = typed(beginning(start), start.draft, { title: 'Một!', body: 'Hai' });
    const theirs = { draft: { title: 'Một', body: 'Hai!' }, version: 4 };
    const now = met(mine, theirs, asTyped);
    expect(now).toMatchObject({
      draft: { title: 'Một!', body: 'Hai!' },
      base: theirs,
      apart: [],
      taken: [['body']],
    });
  });

  it.each([
    ['mine', { title: 'Của tôi', body: 'Hai' }],
    ['theirs', { title: 'Của người khác', body: 'Hai' }],
  ] as const)('waits for a choice where both wrote, and takes %s', (whose, expected) => {
    const mine = typed(beginning(start), start.draft, { title: 'Của tôi', body: 'Hai' });
    const theirs = { draft: { title: 'Của người khác', body: 'Hai' }, version: 4 };
    const apart = met(mine, theirs, asTyped);
    expect(apart).toMatchObject({ draft: mine.draft, base: start, theirs });
    const now = chosen(apart, ['title'], whose);
    expect(now).toMatchObject({ draft: expected, base: theirs, theirs: null, apart: [] });
  });

  it('knows its own last save again when only the answer was lost', () => {
    const first = typed(beginning(start), start.draft, { title: 'Một hai', body: 'Hai' });
    const sent = sending(first, first.draft);
    const more = typed(sent, sent.draft, { title: 'Một hai ba', body: 'Hai' });
    const now = met(more, { draft: sent.draft, version: 4 }, asTyped);
    expect(now).toMatchObject({ apart: [], draft: { title: 'Một hai ba' }, base: { version: 4 } });
  });

  it('knows each of its saves again, whichever arrived without an answer', () => {
    const first = typed(beginning(start), start.draft, { title: 'Một hai', body: 'Hai' });
    const again = typed(sending(first, first.draft), first.draft, { title: 'Một ba', body: 'Hai' });
    const now = met(sending(again, again.draft), { draft: first.draft, version: 4 }, asTyped);
    expect(now).toMatchObject({ apart: [], draft: { title: 'Một ba' }, base: { version: 4 } });
  });

  it('gives way to nobody because it was sent and refused: both texts wait for a choice', () => {
    const mine = typed(beginning(start), start.draft, { title: 'Của tôi', body: 'Hai' });
    const theirs = { draft: { title: 'Của người khác', body: 'Hai' }, version: 4 };
    expect(met(sending(mine, mine.draft), theirs, asTyped)).toMatchObject({
      draft: mine.draft,
      theirs,
      apart: [{ path: ['title'], theirs: 'Của người khác' }],
    });
  });

  it('is ahead until the server has it, and no longer', () => {
    const mine = typed(beginning(start), start.draft, { title: 'Mới', body: 'Hai' });
    expect(isAhead(mine)).toBe(true);
    expect(isAhead(confirmed(mine, mine.draft, { draft: mine.draft, version: 4 }))).toBe(false);
  });

  it('is taken up again over a text that somebody changed meanwhile, with nobody silently overwritten', () => {
    const left = { base: start.draft, sent: [], draft: { title: 'Gõ dở', body: 'Hai' } };
    const now = { draft: { title: 'Của người khác', body: 'Hai!' }, version: 5 };
    expect(takenUp(beginning(now), left, asTyped)).toMatchObject({
      draft: { title: 'Gõ dở', body: 'Hai!' },
      apart: [{ path: ['title'], theirs: 'Của người khác' }],
      theirs: now,
    });
  });
});
