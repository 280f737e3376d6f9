/**
 * What a translation may say (S31): the figures of the published Vietnamese text, all of them and no others, written as
 * its language writes them; no number besides that the Vietnamese does not hold; nobody's name who did not agree.
 */
import type { Claim } from './claim.ts';
import { isNamedIn } from './named-in.ts';
import { isBegun, stepsOf, type Practice } from './practice.ts';
import { numberedSources } from './profile.ts';
import type { PublishedProfile } from './story.ts';
import {
  brokenTokens,
  claimOf,
  claimsNamed,
  paragraphsOf,
  stretches,
  withoutTokens,
  type Claims,
} from './story-text.ts';
import {
  confirmedOn,
  type PublicTranslation,
  type Translation,
  type TranslationFault,
  type TranslationLanguage,
  type TranslationText,
} from './translation.ts';

/** The published Vietnamese text, and what its figures come from. */
export interface Original {
  readonly textVersion: number;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly practice: PublishedProfile['practice'];
  readonly claims: Claims;
  /** A name that may not be shown; null where it may. */
  readonly hiddenName: string | null;
}

type Named = Readonly<Record<string, string>>;

const fault = (code: TranslationFault['code'], field: string, about = ''): TranslationFault => ({
  code,
  field,
  about,
});

/** All that is wrong with the text, in the order of its fields. */
export const faultsIn = (
  language: TranslationLanguage,
  draft: TranslationText,
  original: Original,
): readonly TranslationFault[] => [
  ...(draft.textVersion === original.textVersion ? [] : [fault('staleText', 'textVersion')]),
  ...(draft.title === '' ? [fault('emptyTitle', 'title')] : []),
  ...(paragraphsOf(draft.body).length === 0 ? [fault('emptyBody', 'body')] : []),
  ...markerFaults(draft, original),
  ...unitFaults(draft, original),
  ...practiceFaults(draft.practice, original.practice),
  ...figureFaults(language, draft, original),
  ...(original.hiddenName === null ? [] : nameFaults(draft, original.hiddenName)),
];

function markerFaults(draft: TranslationText, original: Original): readonly TranslationFault[] {
  const [wanted, found] = [claimsNamed(original), claimsNamed(draft)];
  const broken = (field: 'lead' | 'body') =>
    brokenTokens(draft[field]).map((token) => fault('brokenToken', field, token));
  return [
    ...broken('lead'),
    ...broken('body'),
    ...wanted.filter((id) => !found.includes(id)).map((id) => fault('markerMissing', 'body', id)),
    ...found.filter((id) => !wanted.includes(id)).map((id) => fault('markerForeign', 'body', id)),
  ];
}

/** What every language writes alike. */
const sameEverywhere = new Set(['%', '‰', 'kg', 'g', 'ha', 'km', 'm', 'm2', 'm²', 'l']);

/** The claims of the text whose unit must be said in its language. */
export const unitsAsked = (original: Original): readonly (readonly [string, Claim])[] =>
  claimsNamed(original).flatMap((id) => {
    const claim = claimOf(original.claims, id);
    return claim === undefined || claim.value === null || isSameEverywhere(claim.unit)
      ? []
      : [[id, claim] as const];
  });

const isSameEverywhere = (unit: string): boolean => unit === '' || sameEverywhere.has(unit);

const unitFaults = ({ units }: TranslationText, original: Original): readonly TranslationFault[] =>
  unitsAsked(original).flatMap(([id]) =>
    (units[id] ?? '') === '' ? [fault('unitMissing', `unit-${id}`, id)] : [],
  );

function practiceFaults(
  practice: Practice,
  original: Original['practice'],
): readonly TranslationFault[] {
  if (original === null)
    return isBegun(practice) ? [fault('practiceForeign', 'practice-title')] : [];
  const missing = (['title', 'conditions', 'contact'] as const).filter(
    (part) => original[part] !== '' && practice[part] === '',
  );
  return [
    ...missing.map((part) => fault('practiceMissing', `practice-${part}`)),
    ...(stepsOf(practice.steps).length === original.steps.length
      ? []
      : [fault('stepsDiffer', 'practice-steps', String(original.steps.length))]),
  ];
}

/** By field; a marker is no text where no figure is put in its place. */
const textsOf = ({ title, lead, body, practice, units }: TranslationText): Named => ({
  title: title.replaceAll('[[', '[ ['),
  lead: withoutTokens(lead),
  body: withoutTokens(body),
  ...Object.fromEntries(
    Object.entries(practice).map(([part, words]) => [
      `practice-${part}`,
      words.replaceAll('[[', '[ ['),
    ]),
  ),
  ...Object.fromEntries(Object.entries(units).map(([id, unit]) => [`unit-${id}`, unit])),
});

/** Dates and names of papers hold numbers, too: whatever number stands in the Vietnamese text may stand here. */
function figureFaults(
  language: TranslationLanguage,
  draft: TranslationText,
  original: Original,
): readonly TranslationFault[] {
  const { practice } = original;
  const known = new Set(
    numbersIn(
      [
        original.title,
        withoutTokens(original.lead),
        withoutTokens(original.body),
        ...(practice === null ? [] : [practice.title, ...practice.steps, practice.conditions]),
        practice?.contact ?? '',
        ...Object.values(original.claims).map(({ unit }) => unit),
      ].join('\n'),
    ),
  );
  return Object.entries(textsOf(draft)).flatMap(([field, words]) => [
    ...numbersIn(words)
      .filter((number) => !known.has(number))
      .map((number) => fault('looseFigure', field, number)),
    ...(language === 'en' ? [...words.matchAll(englishNumber)] : []).map(([found]) =>
      fault('looseFigure', field, found),
    ),
  ]);
}

/** Runs of digits of any script, as plain digits without zeros before them. */
const numbersIn = (words: string): readonly string[] =>
  [...words.matchAll(/\p{Nd}+/gu)].map(([run]) => plainDigits(run).replace(/^0+(?=\d)/u, ''));

/** The digits of a script lie in a row of ten, the zero first. */
const plainDigits = (run: string): string =>
  run.replaceAll(/\p{Nd}/gu, (digit) => String(digitAt(digit.codePointAt(0) ?? 0)));

function digitAt(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const counted =
  'households?|famil(?:y|ies)|people|persons?|members?|students?|pupils?|children|women|men|workers?|hectares?|kilometres?|kilos?|tonnes?|cows?|buffalo(?:es)?|pigs?|goats?|houses?|classes|wells?|trees?|times';
/** Words that count, as in the Vietnamese no span of time; small numbers only before what is counted: "one" and "two" are much else. */
const englishNumber = new RegExp(
  `(?<![\\p{L}])(?:(?:two|three|four|five|six|seven|eight|nine)\\s+(?:${counted})|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|per\\s+cent|percent|doubled?|tripled?|twice)(?![\\p{L}]|\\s+(?:hours?|days?|weeks?|months?|years?)(?![\\p{L}]))`,
  'giu',
);

const nameFaults = (draft: TranslationText, name: string): readonly TranslationFault[] =>
  Object.entries(textsOf(draft))
    .filter(([, words]) => isNamedIn(words, name))
    .map(([field]) => fault('namesSubject', field));

/** Who reads Xtiêng, M’nông or Khmer here reads Vietnamese figures every day; other marks would make another figure of them. */
const locales = {
  en: 'en-GB',
  sti: 'vi-VN',
  cmo: 'vi-VN',
  km: 'vi-VN',
} as const satisfies Record<TranslationLanguage, string>;

/** The figure as that language is written, every digit that was settled: "1,234.5 kg". */
export const figureIn = (
  language: TranslationLanguage,
  claim: Pick<Claim, 'value' | 'unit'>,
  unit: string,
): string => {
  if (claim.value === null) return '';
  const digits = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 20,
    signDisplay: 'negative',
  });
  const said = isSameEverywhere(claim.unit) ? claim.unit : unit;
  return `${digits.format(claim.value)} ${said}`.trim();
};

/** What everybody reads of a text without faults; the numbers of the sources are those of the Vietnamese page. */
export const publicTranslation = (
  draft: TranslationText & Pick<Translation, 'language' | 'confirmed' | 'version'>,
  original: Original,
): PublicTranslation => {
  const { language, title, lead, body, practice, units, made } = draft;
  const { numberOf } = numberedSources(original, original.claims);
  const shown = (words: string) => [
    ...stretches(words, numberOf, original.claims, (claim, id) =>
      figureIn(language, claim, units[id] ?? ''),
    ),
  ];
  return {
    language,
    title,
    lead: shown(lead),
    paragraphs: paragraphsOf(body).map((words) => ({ parts: shown(words) })),
    practice:
      original.practice === null ? null : { ...practice, steps: [...stepsOf(practice.steps)] },
    made,
    confirmedOn: confirmedOn(draft),
  };
};
