/** One English word for each term of the plan and of the law, on every page; the terms are those of the agency's own glossary. */
import { describe, expect, it } from 'vitest';
import { en } from '../../web/words/en.ts';
import { vi } from '../../web/words/vi.ts';

/** What the Vietnamese says → what its English twin must say somewhere. */
const glossary: readonly (readonly [term: string, english: RegExp])[] = [
  ['bài viết', /stor(y|ies)/iu],
  ['ban hành', /issu/iu],
  ['biên bản', /minutes/iu],
  ['bồi dưỡng', /nurtur/iu],
  ['bộ tiêu chí', /\bsets?\b/iu],
  ['công nhận', /recogni/iu],
  ['đính chính', /correct/iu],
  ['đơn vị', /units?\b/iu],
  ['đợt xét', /cycle/iu],
  ['hội đồng', /council/iu],
  ['kiểm chứng', /verif/iu],
  ['kiểm phiếu', /vote count/iu],
  ['minh chứng', /evidence/iu],
  ['nhân tố mới', /new factor/iu],
  ['niêm yết', /post/iu],
  ['phiên họp', /session/iu],
  ['phong trào', /movement/iu],
  ['quy chế', /rules/iu],
  ['thành tích', /achievement/iu],
  ['thẩm định', /apprais/iu],
  ['tiêu chí', /criteri(on|a)/iu],
  ['tờ trình', /submission letter/iu],
  ['văn phòng', /\boffice\b/iu],
  ['xung đột lợi ích', /conflicts? of interest/iu],
];

type Pair = readonly [path: string, vietnamese: string, english: string];

const pairsOf = (one: unknown, other: unknown, path = ''): readonly Pair[] => {
  if (typeof one === 'string') return [[path, one, String(other)]];
  if (typeof one === 'function') return [[path, sourceOf(one), sourceOf(other)]];
  return Object.entries(one as object).flatMap(([key, held]) =>
    pairsOf(held, (other as Readonly<Record<string, unknown>>)[key], `${path}.${key}`),
  );
};

/** A sentence that takes something is looked at as it is written. */
const sourceOf = (sentence: unknown): string => String(sentence);

/** The text of a decision stays Vietnamese. */
const pairs = pairsOf(vi, en).filter(([path]) => path !== '.decisionView.defaultTitle');

describe('the English words', () => {
  it.each(glossary)(
    'have one word for “%s” (mend: the file en-… of that area)',
    (term, english) => {
      const other = pairs.filter(
        ([, vietnamese, said]) =>
          vietnamese.normalize('NFC').toLowerCase().includes(term) && !english.test(said),
      );
      expect(other.map(([path, vietnamese, said]) => `${path}: ${vietnamese} → ${said}`)).toEqual(
        [],
      );
    },
  );
});
