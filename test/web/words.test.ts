/** Every code of the domain has its words, so that nobody reads a general sentence where a precise one is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consentScopes, channels, publicFields } from '#domain/consent.ts';
import { claimStatuses } from '#domain/claim.ts';
import { stages, subjectKinds } from '#domain/criteria-set.ts';
import { grantRefusals } from '#domain/grant.ts';
import { mailStates } from '#domain/mail.ts';
import { refusalCodes, unmet } from '#domain/move.ts';
import { roles } from '#domain/person.ts';
import { simplifiedCases } from '#domain/rule-pack.ts';
import { wallGrounds } from '#domain/session.ts';
import { trackNames, tracks } from '#domain/tracks.ts';
import { enBallot } from '../../web/words/en-ballot.ts';
import { enUnmet } from '../../web/words/en-unmet.ts';
import { unmet as unmetSentences, unmetWords } from '../../web/words/missing.ts';
import { viBallot } from '../../web/words/vi-ballot.ts';
import { viUnmet } from '../../web/words/vi-unmet.ts';
import { words } from '../../web/words/words.ts';

const domain = new URL('../../functions/domain/', import.meta.url);

const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, domain), 'utf8'));

/** The codes a pattern's first group finds anywhere in the domain. */
const codesIn = (pattern: RegExp): readonly string[] => [
  ...new Set(
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code = '']) => code)),
  ),
];

const withoutWords = (codes: readonly string[], table: Readonly<Record<string, unknown>>) =>
  codes.filter((code) => !Object.hasOwn(table, code));

describe('the catalogue', () => {
  it('words everything that a gate can miss (mend: web/words/vi-unmet.ts)', () => {
    const codes = [
      ...codesIn(/unmet\(\s*'([A-Za-z]+)'/gu),
      ...codesIn(/\{ code: '([A-Za-z]+)', holds/gu),
      'claimUnknown',
      'claimNotVerified',
      'claimWithoutSource',
      'badField',
    ];
    expect(codes.length).toBeGreaterThan(40);
    expect(withoutWords(codes, unmetSentences)).toEqual([]);
  });

  it('says at the minutes and at the session that the office looks into a box that disagrees', () => {
    const told = {
      vi: 'Văn phòng đã được giao việc xem lại; các phiếu vẫn còn nguyên.',
      en: 'The office has the task of looking into it; the ballots are all there.',
    };
    const said = [viUnmet.unmet.boxDisagrees(), viBallot.ballotView.disputed];
    const inEnglish = [enUnmet.unmet.boxDisagrees(), enBallot.ballotView.disputed];
    expect(said.filter((one) => !one.endsWith(told.vi))).toEqual([]);
    expect(inEnglish.filter((one) => !one.endsWith(told.en))).toEqual([]);
  });

  it('words every task that a state opens (mend: web/words/vi-tasks.ts)', () => {
    const obligations = readFileSync(new URL('engine/obligations.ts', domain), 'utf8');
    const kinds = [...obligations.matchAll(/kind: '([A-Za-z]+)'/gu)].map(([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(10);
    expect(withoutWords(kinds, words.tasks)).toEqual([]);
  });

  it.each(trackNames)(
    'words every state and every move of %s (mend: web/words/vi-domain.ts)',
    (track) => {
      const moves = tracks[track].moves.map(({ name }) => name);
      expect(withoutWords(tracks[track].states, words.states[track])).toEqual([]);
      expect(withoutWords(moves, words.moves[track])).toEqual([]);
    },
  );

  it.each([
    ['refusals', refusalCodes, words.refusals],
    ['refusals of grants', grantRefusals, words.grantRefusals],
    ['roles', roles, words.roles],
    ['kinds of subject', subjectKinds, words.subjectKinds],
    ['stages', stages, words.stages],
    ['claims', claimStatuses, words.claimStatuses],
    ['consents', consentScopes, words.consentScopes],
    ['public fields', publicFields, words.publicFields],
    ['channels', channels, words.channels],
    ['grounds of conflict', wallGrounds, words.wallGrounds],
    ['simplified cases', simplifiedCases, words.simplifiedCases],
    ['deliveries', mailStates, words.deliveryStates],
  ] as const)('words all %s', (_name, codes, table) => {
    expect(withoutWords(codes, table)).toEqual([]);
  });
});

describe('a sentence for what is missing', () => {
  it('names the field that is empty', () => {
    expect(unmetWords(unmet('fieldEmpty', 'f-summary'))).toBe(
      'Chưa điền mục “Tóm tắt thành tích”.',
    );
  });

  it('names a criterion by its text, not by its field', () => {
    const item = unmet('criterionNotAnswered', 'f-answers.H4', {
      criterion: 'H4',
      text: 'Được giới thiệu',
    });
    expect(unmetWords(item)).toBe('Chưa trả lời tiêu chí H4: Được giới thiệu');
  });

  it('is polite and general for a code nobody has worded, never the code itself', () => {
    expect(unmetWords(unmet('somethingNew'))).toBe(words.general.unknownUnmet);
    expect(unmetWords(unmet('constructor'))).toBe(words.general.unknownUnmet);
  });
});
