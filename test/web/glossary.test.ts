/** One English word for each term of the plan and of the law, on every page; the terms are those of the agency's own glossary. */
import { describe, expect, it } from 'vitest';
import { enAmending } from '../../web/words/en-amending.ts';
import { enTyping } from '../../web/words/en-typing.ts';
import { enWorklists } from '../../web/words/en-worklists.ts';
import { enLastYear } from '../../web/words/en-last-year.ts';
import { enDecisions } from '../../web/words/en-decisions.ts';
import { enFollowUp } from '../../web/words/en-follow-up.ts';
import { enGathering } from '../../web/words/en-gathering.ts';
import { enSessions } from '../../web/words/en-sessions.ts';
import { enBulletins } from '../../web/words/en-bulletins.ts';
import { enTranslations } from '../../web/words/en-translations.ts';
import { enStories } from '../../web/words/en-stories.ts';
import { enUpward } from '../../web/words/en-upward.ts';
import { enUnmet } from '../../web/words/en-unmet.ts';
import { en } from '../../web/words/en.ts';
import { viAmending } from '../../web/words/vi-amending.ts';
import { viTyping } from '../../web/words/vi-typing.ts';
import { viWorklists } from '../../web/words/vi-worklists.ts';
import { viLastYear } from '../../web/words/vi-last-year.ts';
import { viDecisions } from '../../web/words/vi-decisions.ts';
import { viFollowUp } from '../../web/words/vi-follow-up.ts';
import { viGathering } from '../../web/words/vi-gathering.ts';
import { viSessions } from '../../web/words/vi-sessions.ts';
import { viBulletins } from '../../web/words/vi-bulletins.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { viStories } from '../../web/words/vi-stories.ts';
import { viUpward } from '../../web/words/vi-upward.ts';
import { viUnmet } from '../../web/words/vi-unmet.ts';
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

/** Those of every page, and those that some pages fetch for themselves. */
const everyVietnamese = {
  ...vi,
  ...viAmending,
  ...viTyping,
  worklists: viWorklists,
  ...viLastYear,
  ...viDecisions,
  ...viFollowUp,
  ...viGathering,
  ...viSessions,
  ...viStories,
  ...viBulletins,
  ...viTranslations,
  ...viUpward,
  ...viUnmet,
};
const everyEnglish = {
  ...en,
  ...enAmending,
  ...enTyping,
  worklists: enWorklists,
  ...enLastYear,
  ...enDecisions,
  ...enFollowUp,
  ...enGathering,
  ...enSessions,
  ...enStories,
  ...enBulletins,
  ...enTranslations,
  ...enUpward,
  ...enUnmet,
};

/** The text of a decision stays Vietnamese. */
const pairs = pairsOf(everyVietnamese, everyEnglish).filter(
  ([path]) => path !== '.decisionView.defaultTitle',
);

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
