/** Plain words: what the public pages themselves say, to villagers and pupils too, wherever in their files it is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './texts-in.ts';

const root = new URL('../../', import.meta.url);

const folders = [
  'web/site/',
  'functions/src/site/',
  'functions/src/suggestions/',
  'functions/src/notices/',
  'functions/src/public-files/',
  'functions/src/public-forms/',
];
/** What the domain says on these pages. */
const besides = ['functions/domain/suggestion.ts', 'functions/domain/share-card.ts'];

const files = [
  ...folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => folder + name),
  ),
  ...besides,
];

const said = files.flatMap((name) =>
  sentencesIn(name, readFileSync(new URL(name, root), 'utf8')).map((sentence) => ({
    name,
    sentence,
  })),
);

/** Where it stands and what is wrong, for each sentence that is not as it should be. */
const but = (wrong: (sentence: string) => string | null | undefined): readonly string[] =>
  said.flatMap(({ name, sentence }) => {
    const found = wrong(sentence);
    return found === null || found === undefined ? [] : [`${name}: “${sentence}” (${found})`];
  });

/** Syllables, as Vietnamese is written: some fifteen words. */
const longest = 24;

/** Words of offices and of machines, for which people say something else. */
const stiff =
  /nêu trên|nói trên|nhằm|đối với|tiến hành|triển khai|hiện hành|thuộc diện|quý vị|quý khách|kính |trân trọng|đề nghị|xử lý|tác nghiệp|máy chủ|truy cập|truy vấn|không hợp lệ|tham số|trường dữ liệu|phiên làm việc/iu;

/** Names of files, codes and sizes, by which everybody knows them. */
const names = new Set(['JSON', 'MB', 'PDF', 'QR', 'RSS', 'ZIP']);

describe('what the public pages say of themselves', () => {
  it('is found: sentences of pages, forms, answers and scripts', () => {
    const sentences = said.map(({ sentence }) => sentence);
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Hãy thử ít từ hơn hoặc gõ không dấu, hoặc xem cả danh sách.',
        'Không có lời giới thiệu nào mang mã này.',
        'Đã sao chép.',
        'Đã xem xong.',
        'Bạn giới thiệu ai?',
      ]),
    );
    expect(new Set(sentences).size).toBeGreaterThan(200);
  });

  it(`has no sentence of more than ${longest} syllables`, () => {
    expect(
      but((sentence) => {
        const count = sentence.split(/[^\p{L}\p{M}\d…]+/u).filter((part) => part !== '').length;
        return count > longest ? `${count} syllables` : null;
      }),
    ).toEqual([]);
  });

  it('has no word that only offices or machines use', () => {
    expect(but((sentence) => stiff.exec(sentence)?.[0])).toEqual([]);
  });

  it('has nothing shortened that can be written out', () => {
    expect(
      but((sentence) =>
        isShouted(sentence)
          ? null
          : (sentence.match(/\p{Lu}[\p{Lu}&]+|\bv\.v|\bđ\/c\b|\bTP\./gu) ?? []).find(
              (short) => !names.has(short),
            ),
      ),
    ).toEqual([]);
  });
});

/** A heading in a plain file is in capitals from end to end. */
const isShouted = (sentence: string): boolean => sentence === sentence.toUpperCase();
