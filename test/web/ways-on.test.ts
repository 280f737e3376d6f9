/** A refusal says how to go on, in both languages: whoever is stopped is asked for something they can do. */
import { describe, expect, it } from 'vitest';
import { enBulletins } from '../../web/words/en-bulletins.ts';
import { enFiles } from '../../web/words/en-files.ts';
import { enNotice } from '../../web/words/en-notice.ts';
import { enRefusals } from '../../web/words/en-refusals.ts';
import { enTranslations } from '../../web/words/en-translations.ts';
import { enWorklists } from '../../web/words/en-worklists.ts';
import { viBulletins } from '../../web/words/vi-bulletins.ts';
import { viFiles } from '../../web/words/vi-files.ts';
import { viNotice } from '../../web/words/vi-notice.ts';
import { viRefusals } from '../../web/words/vi-refusals.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { viWorklists } from '../../web/words/vi-worklists.ts';

/** What tells, politely, what to do. */
const askings = { vi: /(?<!\p{L})(xin|hãy|vui lòng)(?!\p{L})/iu, en: /\bplease\b/iu } as const;

type Sentences = Readonly<Record<string, string>>;
const tables: Readonly<Record<string, Readonly<Record<keyof typeof askings, Sentences>>>> = {
  moves: { vi: viRefusals.refusals, en: enRefusals.refusals },
  grants: { vi: viRefusals.grantRefusals, en: enRefusals.grantRefusals },
  files: { vi: viFiles.files.problems, en: enFiles.files.problems },
  comments: { vi: viNotice.problems, en: enNotice.problems },
  bulletins: { vi: viBulletins.bulletins.refusals, en: enBulletins.bulletins.refusals },
  translations: {
    vi: viTranslations.translations.refusals,
    en: enTranslations.translations.refusals,
  },
  urging: { vi: viWorklists.board.refusals, en: enWorklists.board.refusals },
};

describe.each(Object.entries(tables))('a refusal of %s', (_area, inLanguages) => {
  it.each(['vi', 'en'] as const)('says in %s what to do next', (language) => {
    const silent = Object.entries(inLanguages[language])
      .filter(([, sentence]) => !askings[language].test(sentence))
      .map(([code]) => code);
    expect(silent).toEqual([]);
  });
});
