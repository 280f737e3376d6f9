import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, indexedEntryOf, newestFirst, type IndexedEntry } from '#domain/column/entry.ts';
import {
  emptyHead,
  entriesOf,
  indexOf,
  leafFor,
  reindexed,
  type ColumnHead,
  type ColumnLeaf,
} from '#domain/column/index-documents.ts';
import { relatedTo } from '#domain/column/related.ts';
import { facetNames, facetsOf, among as amongThose, nothingChosen } from '#domain/column/facets.ts';
import { searched, type Searched, type Synonyms } from '#domain/column/search.ts';
import { wordIndex } from '#domain/column/word-index.ts';
import { plainOf, plainWords, tonedWords } from '#domain/column/words.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { peopleSynonyms } from '../../web/site/peoples.ts';
import { namesOfPlace } from '../../web/site/places.ts';
import { profile, recognition } from '../builders/story.ts';

const hashOf = (slug: string): string => createHash('sha256').update(slug).digest('hex');

/** The index as documents, kept by one change after another. */
class Kept {
  head: ColumnHead = emptyHead;
  readonly leaves = new Map<string, ColumnLeaf>();
  readonly published = new Map<string, PublishedProfile>();

  set(slug: string, page: PublishedProfile | null): void {
    if (page === null) this.published.delete(slug);
    else this.published.set(slug, page);
    const leafId = leafFor(this.head, hashOf(slug));
    const changed = reindexed({
      head: this.head,
      leafId,
      leaf: this.leaves.get(leafId) ?? null,
      slug,
      entry: page === null ? null : indexedEntryOf(page),
      newest: [...this.published.values()].map(entryOf),
      movements: {},
      hashOf,
    });
    if (changed === null) return;
    this.head = changed.head;
    for (const [id, leaf] of Object.entries(changed.leaves))
      if (leaf === null) this.leaves.delete(id);
      else this.leaves.set(id, leaf);
  }

  get slugs(): readonly string[] {
    return [...this.leaves.values()].flatMap((leaf) => entriesOf(leaf).map(({ slug }) => slug));
  }
}

const nothingChosenArbitraries = {
  kind: fc.constant(nothingChosen.kind),
  level: fc.constant(nothingChosen.level),
  people: fc.constant(nothingChosen.people),
  movement: fc.constant(nothingChosen.movement),
};

const words = (count: number, seed: string): string =>
  Array.from({ length: count }, (_, n) => `${seed}${n}`).join(' ');

describe('the index', () => {
  it('holds what is published and nothing else, whatever is published and taken back', () => {
    const step = fc.record({
      slug: fc.integer({ min: 0, max: 20 }).map((n) => `guong-${n}`),
      year: fc.constantFrom(2024, 2025, null),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const kept = new Kept();
        for (const { slug, year } of steps)
          kept.set(
            slug,
            year === null ? null : profile({ slug, recognition: recognition({ year }) }),
          );
        const published = [...kept.published.values()];
        const whole = indexOf(published, {}, hashOf);
        expect(kept.slugs.toSorted()).toEqual([...kept.published.keys()].toSorted());
        expect({ ...kept.head, leaves: {} }).toEqual({ ...whole.head, leaves: {} });
      }),
      { numRuns: 60 },
    );
  });

  it('falls apart before a document is too large, and finds everybody again', () => {
    const kept = new Kept();
    const body = (n: number) => [{ parts: [{ text: words(2500, `t${n}x`) }] }];
    for (let n = 0; n < 60; n += 1)
      kept.set(`guong-${n}`, profile({ slug: `guong-${n}`, paragraphs: body(n) }));
    expect(kept.leaves.size).toBeGreaterThan(2);
    expect(Object.keys(kept.head.leaves).toSorted()).toEqual([...kept.leaves.keys()].toSorted());
    expect(kept.slugs).toHaveLength(60);
    for (const leaf of kept.leaves.values())
      expect(Buffer.byteLength(leaf.entries)).toBeLessThan(1_000_000);
    const same = indexOf([...kept.published.values()], {}, hashOf);
    expect(Object.keys(same.leaves).toSorted()).toEqual([...kept.leaves.keys()].toSorted());
  });

  it('writes nothing where it says so already', () => {
    const kept = new Kept();
    kept.set('a', profile({ slug: 'a' }));
    const before = kept.head;
    kept.set('a', profile({ slug: 'a', verifiedOn: '2026-12-30' }));
    expect(kept.head).toBe(before);
  });

  it('knows of a profile nothing that its page does not show', () => {
    const subject = {
      ...profile().subject,
      name: null,
      place: null,
      placeCode: null,
      people: null,
    };
    const text = JSON.stringify(indexedEntryOf(profile({ subject, search: 'Thị Ví Dụ' })));
    expect(text).not.toMatch(/Thị Ví Dụ"|25222|"Xã/u);
  });
});

describe('a search', () => {
  const named = (slug: string, title: string, given: Partial<PublishedProfile> = {}) => {
    const page = profile({
      slug,
      title,
      lead: [],
      paragraphs: [],
      ...given,
      subject: { ...profile().subject, name: null, village: null, ...given.subject },
    });
    return indexedEntryOf(page);
  };
  const placeNames = ({ placeCode, place }: IndexedEntry) => namesOfPlace(placeCode, place);
  const found = (among: readonly IndexedEntry[], typed: string) =>
    slugsFound(searched([wordIndex(among, placeNames)]), typed, peopleSynonyms);
  const told = (text: string) => ({ paragraphs: [{ parts: [{ text }] }] });

  const pages = [
    named('hoa-thuong', 'Bà Hoa trồng tiêu'),
    named('hoa-huyen', 'Bà Hòa giữ rừng'),
    named('trong-bai', 'Người giữ nghề dệt', told('Bà học của bà Hòa.')),
  ];

  it('finds words with and without marks, exact tones first, titles before texts', () => {
    expect(found(pages, 'hoa')).toEqual(['hoa-thuong', 'hoa-huyen', 'trong-bai']);
    expect(found(pages, 'Hòa')).toEqual(['hoa-huyen', 'trong-bai', 'hoa-thuong']);
  });

  it('puts a title in which the words stand as typed, side by side, before one in which they are scattered', () => {
    const titles = [
      named('c', 'Giữ rừng bà Hòa'),
      named('b', 'Bà Hòa giữ rừng'),
      named('a', 'Rừng bà Hòa giữ'),
    ];
    expect(found(titles, 'giữ rừng')).toEqual(['c', 'b', 'a']);
    expect(found(titles, 'rừng bà Hòa')).toEqual(['c', 'a', 'b']);
  });

  it('takes every way of writing the same word', () => {
    for (const typed of ['hoà', 'hòa', 'hòa'.normalize('NFD'), 'HÒA'])
      expect(found(pages, typed)[0], typed).toBe('hoa-huyen');
  });

  it('wants every word, in any order, from its beginning', () => {
    expect(found(pages, 'rung ba')).toEqual(['hoa-huyen']);
    expect(found(pages, 'rừ giữ')).toEqual(['hoa-huyen']);
    expect(found(pages, 'ừng')).toEqual([]);
    expect(found(pages, 'rừng tiêu')).toEqual([]);
    expect(found(pages, '\u0301 … !')).toEqual([]);
  });

  it('finds a place under the names it had before the merger', () => {
    expect(found([named('a', 'Một gương')], 'huyện Bù Gia Mập')).toEqual(['a']);
    const subject = { ...profile().subject, name: null, place: 'Xã Bom Bo', placeCode: '25405' };
    expect(found([named('b', 'Một gương', { subject })], 'xã Bình Minh')).toEqual(['b']);
  });

  it('finds a people under its old names', () => {
    const among = [named('a', 'Bếp lửa nhà dài', told('Điệu hát Xtiêng bên suối.'))];
    for (const typed of ['Xtiêng', "S'tiêng", 'stieng', 'S’tiêng'])
      expect(found(among, typed), typed).toEqual(['a']);
  });

  it('finds by its index what looking through every text finds, however the profiles are parted', () => {
    const text = fc
      .array(fc.constantFrom('hòa', 'hoa', 'hoàng', 'rừng', 'rung', 'dệt', 'đệt', 'de', '32'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((chosen) => chosen.join(' '));
    const page = fc.record({ title: text, body: text, place: text, index: fc.nat(2) });
    const asking = fc.array(fc.constantFrom('hòa', 'HOA', 'ho', 'rừng', 'ru', 'det', 'đ', '3'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), asking, (given, asked) => {
        const entries = given.map(({ title, body }, at) => named(`g${at}`, title, told(body)));
        const placeOf = ({ slug }: IndexedEntry): string =>
          given[Number(slug.slice(1))]?.place ?? '';
        const parted = [0, 1, 2].map((part) =>
          wordIndex(
            entries.filter((_, at) => given[at]?.index === part),
            (entry) => [placeOf(entry)],
          ),
        );
        const [all, wanted] = [searched(parted), lookedThrough(entries, placeOf, asked.join(' '))];
        // What was looked for once is answered from what was found then.
        for (const again of [asked, asked])
          expect(slugsFound(all, again.join(' '), [])).toEqual(wanted);
      }),
    );
  });

  it('keeps digits that end a word', () => {
    expect(tonedWords('Khóa 32, tổ 5')).toEqual(['khoa~4', '32', 'tô~2', '5']);
    expect(plainWords('Khơ-me, S’tiêng, Đăk Ơ')).toEqual(['kho', 'me', 'stieng', 'dak', 'o']);
    expect(found([named('a', 'Tổ 32')], 'to 32')).toEqual(['a']);
    expect(found([named('a', 'Tổ 32')], 'to 3')).toEqual(['a']);
  });
});

const slugsFound = ({ entries, find }: Searched, typed: string, synonyms: Synonyms) =>
  Array.from(find(typed, synonyms), (at) => entries[at]?.slug);

/** What a search means, told without an index: every text is looked through. */
function lookedThrough(
  entries: readonly IndexedEntry[],
  placeOf: (entry: IndexedEntry) => string,
  typed: string,
): readonly string[] {
  const [plain, toned] = [plainWords(typed), tonedWords(typed)];
  const exact = (said: readonly string[]) => toned.every((word) => said.includes(word));
  const begun = (said: readonly string[]) =>
    plain.every((word) => said.some((one) => plainOf(one).startsWith(word)));
  const ranked = entries.flatMap((entry) => {
    const [headline, place] = [tonedWords(entry.title), tonedWords(placeOf(entry))];
    const all = [...headline, ...place, ...entry.words.split(' ')];
    const whole = ` ${headline.join(' ')} `.includes(` ${toned.join(' ')} `);
    const signs = [begun(place), begun(headline), exact(all), exact(place), exact(headline), whole];
    return begun(all) ? [{ entry, rank: signs.lastIndexOf(true) }] : [];
  });
  return ranked
    .toSorted((one, other) => other.rank - one.rank || newestFirst(one.entry, other.entry))
    .map(({ entry }) => entry.slug);
}

it('chooses by its lists what asking every entry chooses', () => {
  const entry = fc.record({
    year: fc.constantFrom(2024, 2025),
    fields: fc.uniqueArray(fc.constantFrom('culture' as const, 'production' as const)),
    place: fc.constantFrom('25405', '25222', null),
  });
  const chosen = fc.record({
    ...nothingChosenArbitraries,
    year: fc.constantFrom('2024', '2025', '2026', null),
    field: fc.constantFrom('culture', 'production', null),
    place: fc.constantFrom('25405', '25222', null),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), chosen, (given, wanted) => {
      const entries = given.map(({ year, fields, place }, at) =>
        entryOf(
          profile({
            slug: `g${at}`,
            fields,
            recognition: recognition({ year }),
            subject: { ...profile().subject, placeCode: place },
          }),
        ),
      );
      const bearing = entries.filter((one) =>
        facetNames.every(
          (facet) => wanted[facet] === null || facetsOf(one)[facet].includes(wanted[facet]),
        ),
      );
      expect(amongThose(entries)(wanted)).toEqual(bearing);
    }),
  );
});

it('relates profiles of the same place and field before newer ones of neither', () => {
  const page = (slug: string, given: Partial<PublishedProfile> = {}) =>
    entryOf(profile({ slug, title: slug, ...given }));
  const elsewhere = { ...profile().subject, placeCode: '25405' };
  const candidates = [
    page('self'),
    page('newer', { subject: elsewhere, publishedOn: '2026-12-30' }),
    page('here'),
    page('field', { subject: elsewhere, fields: ['culture'] }),
  ];
  expect(Object.keys(relatedTo(page('self', { fields: ['culture'] }), candidates))).toEqual([
    'here',
    'field',
    'newer',
  ]);
});

it('orders entries newest first, and never two alike', () => {
  const one = { publishedOn: '2026-12-15', slug: 'a' };
  expect(newestFirst(one, { ...one, slug: 'b' })).toBeGreaterThan(0);
  expect(newestFirst(one, { ...one, publishedOn: '2026-12-14' })).toBeLessThan(0);
  expect(newestFirst(one, one)).toBe(0);
});
