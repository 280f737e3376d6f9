/** A refusal says how to go on, in both languages: whoever is stopped is asked for something they can do. */
import { describe, expect, it } from 'vitest';
import { enAutosave } from '../../web/words/en-autosave.ts';
import { enBulletins } from '../../web/words/en-bulletins.ts';
import { enCriteria } from '../../web/words/en-criteria.ts';
import { enFiles } from '../../web/words/en-files.ts';
import { enGeneral } from '../../web/words/en-general.ts';
import { enMails } from '../../web/words/en-mails.ts';
import { enMoves } from '../../web/words/en-moves.ts';
import { enNotice } from '../../web/words/en-notice.ts';
import { enPasting } from '../../web/words/en-pasting.ts';
import { enRefusals } from '../../web/words/en-refusals.ts';
import { enSecondFactor } from '../../web/words/en-second-factor.ts';
import { enSettings } from '../../web/words/en-settings.ts';
import { enSubjects } from '../../web/words/en-subjects.ts';
import { enTranslations } from '../../web/words/en-translations.ts';
import { enTyping } from '../../web/words/en-typing.ts';
import { enWorklists } from '../../web/words/en-worklists.ts';
import { viAutosave } from '../../web/words/vi-autosave.ts';
import { viBulletins } from '../../web/words/vi-bulletins.ts';
import { viCriteria } from '../../web/words/vi-criteria.ts';
import { viFiles } from '../../web/words/vi-files.ts';
import { viGeneral } from '../../web/words/vi-general.ts';
import { viMails } from '../../web/words/vi-mails.ts';
import { viMoves } from '../../web/words/vi-moves.ts';
import { viNotice } from '../../web/words/vi-notice.ts';
import { viPasting } from '../../web/words/vi-pasting.ts';
import { viRefusals } from '../../web/words/vi-refusals.ts';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { viSubjects } from '../../web/words/vi-subjects.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { viTyping } from '../../web/words/vi-typing.ts';
import { viWorklists } from '../../web/words/vi-worklists.ts';

/** What tells, politely, what to do. */
const askings = { vi: /(?<!\p{L})(xin|hãy|vui lòng)(?!\p{L})/iu, en: /\bplease\b/iu } as const;

/** What a sentence names is put in by its page; here it names nothing. */
type Sentence = string | ((...named: never[]) => string);
type Sentences = Readonly<Record<string, Sentence>>;

const worded = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : (sentence as (named: object) => string)({});

/** What has been done needs no way on. */
const refusedOf = ({ applied: _applied, waiting: _waiting, ...refused }: Sentences): Sentences =>
  refused;

/** Of what a form says while it saves, that it was not saved. */
const stopping = ({
  refused,
  strayEvidence,
  closed,
  apart,
}: typeof viAutosave.autosave): Sentences => ({
  refused,
  strayEvidence,
  closed,
  apart,
});

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
  register: {
    vi: viSubjects.subjects.refusals,
    en: enSubjects.subjects.refusals,
  },
  settings: { vi: viSettings.refusals, en: enSettings.refusals },
  criteria: {
    vi: { invalid: viCriteria.drafting.invalid },
    en: { invalid: enCriteria.drafting.invalid },
  },
  autosave: { vi: stopping(viAutosave.autosave), en: stopping(enAutosave.autosave) },
  saving: { vi: viGeneral.general.notSaved, en: enGeneral.general.notSaved },
  sending: { vi: { denied: viMoves.move.denied }, en: { denied: enMoves.move.denied } },
  figures: { vi: viTyping.entry.numberProblems, en: enTyping.entry.numberProblems },
  pasting: { vi: viPasting.pasting.problems, en: enPasting.pasting.problems },
  mails: { vi: refusedOf(viMails.answers), en: refusedOf(enMails.answers) },
  'second factor': {
    vi: viSecondFactor.secondFactor.refusals,
    en: enSecondFactor.secondFactor.refusals,
  },
  urging: { vi: viWorklists.board.refusals, en: enWorklists.board.refusals },
};

describe.each(Object.entries(tables))('a refusal of %s', (_area, inLanguages) => {
  it.each(['vi', 'en'] as const)('says in %s what to do next', (language) => {
    const silent = Object.entries(inLanguages[language])
      .filter(([, sentence]) => !askings[language].test(worded(sentence)))
      .map(([code]) => code);
    expect(silent).toEqual([]);
  });
});
