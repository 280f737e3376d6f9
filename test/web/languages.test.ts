/** The two catalogues are twins: the same words in the same places, each in its own language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enDoor } from '../../web/words/en-door.ts';
import { enCouncil } from '../../web/words/en-council.ts';
import { enBallot } from '../../web/words/en-ballot.ts';
import { enScores } from '../../web/words/en-scores.ts';
import { enBatches } from '../../web/words/en-batches.ts';
import { enSecondFactor } from '../../web/words/en-second-factor.ts';
import { enAgreement } from '../../web/words/en-agreement.ts';
import { enSubjects } from '../../web/words/en-subjects.ts';
import { enFactors } from '../../web/words/en-factors.ts';
import { enPeople } from '../../web/words/en-people.ts';
import { enMails } from '../../web/words/en-mails.ts';
import { enPasting } from '../../web/words/en-pasting.ts';
import { enSessions } from '../../web/words/en-sessions.ts';
import { enBulletins } from '../../web/words/en-bulletins.ts';
import { enTranslations } from '../../web/words/en-translations.ts';
import { enStories } from '../../web/words/en-stories.ts';
import { enDecisions } from '../../web/words/en-decisions.ts';
import { enGathering } from '../../web/words/en-gathering.ts';
import { enFollowUp } from '../../web/words/en-follow-up.ts';
import { enAmending } from '../../web/words/en-amending.ts';
import { enTyping } from '../../web/words/en-typing.ts';
import { enWorklists } from '../../web/words/en-worklists.ts';
import { enLastYear } from '../../web/words/en-last-year.ts';
import { enUnmet } from '../../web/words/en-unmet.ts';
import { enSettings } from '../../web/words/en-settings.ts';
import { en } from '../../web/words/en.ts';
import { viDoor } from '../../web/words/vi-door.ts';
import { viCouncil } from '../../web/words/vi-council.ts';
import { viBallot } from '../../web/words/vi-ballot.ts';
import { viScores } from '../../web/words/vi-scores.ts';
import { viBatches } from '../../web/words/vi-batches.ts';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { viAgreement } from '../../web/words/vi-agreement.ts';
import { viSubjects } from '../../web/words/vi-subjects.ts';
import { viFactors } from '../../web/words/vi-factors.ts';
import { viPeople } from '../../web/words/vi-people.ts';
import { viMails } from '../../web/words/vi-mails.ts';
import { viPasting } from '../../web/words/vi-pasting.ts';
import { viSessions } from '../../web/words/vi-sessions.ts';
import { viBulletins } from '../../web/words/vi-bulletins.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { viStories } from '../../web/words/vi-stories.ts';
import { viDecisions } from '../../web/words/vi-decisions.ts';
import { viGathering } from '../../web/words/vi-gathering.ts';
import { viFollowUp } from '../../web/words/vi-follow-up.ts';
import { viAmending } from '../../web/words/vi-amending.ts';
import { viTyping } from '../../web/words/vi-typing.ts';
import { viWorklists } from '../../web/words/vi-worklists.ts';
import { viLastYear } from '../../web/words/vi-last-year.ts';
import { viUnmet } from '../../web/words/vi-unmet.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { mostlyVietnamese } from '../../web/words/marks.ts';
import { vi } from '../../web/words/vi.ts';

/** The door's, those of every page, and those that a page carries for itself. */
const catalogues = {
  vi: {
    door: viDoor,
    ...vi,
    settings: viSettings,
    mails: viMails,
    ...viUnmet,
    ...viLastYear,
    worklists: viWorklists,
    ...viTyping,
    ...viAmending,
    ...viFollowUp,
    ...viGathering,
    ...viSessions,
    ...viStories,
    ...viBulletins,
    ...viTranslations,
    ...viDecisions,
    ...viCouncil,
    ...viBallot,
    ...viScores,
    ...viBatches,
    ...viSubjects,
    ...viAgreement,
    ...viFactors,
    ...viPasting,
    ...viPeople,
    ...viSecondFactor,
  },
  en: {
    door: enDoor,
    ...en,
    settings: enSettings,
    mails: enMails,
    ...enUnmet,
    ...enLastYear,
    worklists: enWorklists,
    ...enTyping,
    ...enAmending,
    ...enFollowUp,
    ...enGathering,
    ...enSessions,
    ...enStories,
    ...enBulletins,
    ...enTranslations,
    ...enDecisions,
    ...enCouncil,
    ...enBallot,
    ...enScores,
    ...enBatches,
    ...enSubjects,
    ...enAgreement,
    ...enFactors,
    ...enPasting,
    ...enPeople,
    ...enSecondFactor,
  },
};

/** Names, and texts that go into a Vietnamese paper whatever the language of the page. */
const vietnameseInEnglish: readonly string[] = ['door.brand', 'decisionView.defaultTitle'];

type Leaf = readonly [path: string, value: unknown];

const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) =>
        leavesOf(held, path === '' ? key : `${path}.${key}`),
      )
    : [[path, value]];

/** What a leaf says: a sentence that takes something is said with plain stand-ins. */
const saidBy = (value: unknown): string => {
  if (typeof value !== 'function') return String(value);
  const say = value as (...given: readonly unknown[]) => unknown;
  const details = new Proxy({}, { get: () => '7', has: () => true });
  const tries = [
    ['7', '7', '7', '7', '7'],
    [details, '7'],
  ] as const;
  return tries
    .map((given) => {
      try {
        return String(say(...given));
      } catch {
        return '';
      }
    })
    .join(' ');
};

const shapeOf = (leaves: readonly Leaf[]) =>
  Object.fromEntries(leaves.map(([path, value]) => [path, typeof value]));

const vi_ = leavesOf(catalogues.vi);
const en_ = leavesOf(catalogues.en);

describe('the catalogues', () => {
  it('have a sentence for the same codes (mend: the file en-… beside the changed vi-…)', () => {
    expect(shapeOf(en_)).toEqual(shapeOf(vi_));
  });

  it('leave no word empty in one language only', () => {
    const empty = (leaves: readonly Leaf[]) =>
      leaves.filter(([, value]) => typeof value === 'string' && value.trim() === '');
    expect(empty(en_)).toEqual(empty(vi_));
  });

  it('keep Vietnamese letters out of the English words', () => {
    const left = en_
      .filter(([path]) => !vietnameseInEnglish.includes(path))
      .map(([path, value]) => [path, saidBy(value)] as const)
      .filter(([, said]) => /[À-ỹ]/u.test(said));
    expect(left).toEqual([]);
  });

  it('keep English and code words out of the Vietnamese ones', () => {
    const english =
      /\b(the|and|of|is|not|please|case|session|draft|nomination|undefined|null|unknown)\b/iu;
    const left = vi_
      .map(([path, value]) => [path, saidBy(value)] as const)
      .filter(([, said]) => english.test(said.normalize('NFC')));
    expect(left).toEqual([]);
  });

  it('say the same with as many figures and names: what one language tells, the other tells', () => {
    const asked = (value: unknown): number => (saidBy(value).match(/7/gu) ?? []).length;
    const english = new Map(en_);
    const differing = vi_
      .filter(([, value]) => typeof value === 'function')
      .map(([path, value]) => [path, asked(value), asked(english.get(path))] as const)
      .filter(([, one, other]) => one !== other);
    expect(differing).toEqual([]);
  });
});

describe('a catalogue', () => {
  const folder = new URL('../../web/words/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^(vi|en)(-|\.)/u.test(name));

  it('imports no code but its own parts, or the page that waits for it would wait for itself', () => {
    const foreign = files.flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(
          (line) => /^import (?!type )/u.test(line) && !/'\.\/(vi|en)-[a-z-]+\.ts'/u.test(line),
        )
        .map((line) => `${name}: ${line}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has a twin for every file', () => {
    const areas = (language: string) =>
      files.filter((name) => name.startsWith(language)).map((name) => name.slice(2));
    expect(areas('en')).toEqual(areas('vi'));
  });
});

describe('pages and parts', () => {
  const web = new URL('../../web/', import.meta.url);
  const sources = ['pages', 'parts', 'data']
    .flatMap((folder) =>
      readdirSync(new URL(folder, web), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    )
    .filter((path) => /\.tsx?$/u.test(path));

  it('hold no Vietnamese words of their own: those stand in the catalogues', () => {
    const left = sources.flatMap((path) =>
      withoutComments(readFileSync(new URL(path, web), 'utf8'))
        .split('\n')
        .filter((line) => /[À-ÖØ-öø-ỹ]/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(sources.length).toBeGreaterThan(80);
    expect(left).toEqual([]);
  });
});

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '');

describe('text in an English page', () => {
  it.each([
    [['Điểu Thị Ví Dụ']],
    [['Nominating unit', ': ', 'Phòng Tuyên truyền và Địa bàn, Sở Dân tộc và Tôn giáo']],
    [['Đợt xét năm 2026']],
  ])('is marked Vietnamese where that is most of it: %j', (pieces) => {
    expect(mostlyVietnamese(pieces)).toBe(true);
  });

  it.each([
    [['Nothing is waiting for you now.']],
    [['Hello, and a good morning to ', 'Điểu Mẫu']],
    [['12/2026']],
    [[]],
  ])('is left as English otherwise: %j', (pieces) => {
    expect(mostlyVietnamese(pieces)).toBe(false);
  });
});
