/**
 * The check of exaggeration and consistency (S31): reads a text as a careful editor would and advises; nothing
 * waits for it. The sixth point, that the subject has read and agreed, is a gate of publishing and not asked here.
 */
import { composed } from '../characters.ts';
import type { Day } from '../day.ts';
import type { Claims } from '../story-text.ts';
import { undatedFigures, unbackedFigures } from './claimed-figures.ts';
import { datesThatDisagree } from './dates.ts';
import type { Finding } from './finding.ts';
import { jointResults } from './joint-results.ts';
import { read, type Reading } from './reading.ts';
import { sharedParagraphs, type Field, type OtherText } from './shared-paragraphs.ts';
import { superlatives } from './superlatives.ts';
import { twoValues } from './two-values.ts';
import { unequalBases } from './unequal-bases.ts';
import { vagueFigures } from './vague-figures.ts';
import { ofTheWhole } from './whole-text.ts';

/** What the sentences show by themselves, in the order of the text. */
export function checkSentences(fields: readonly Field[], today: Day): readonly Finding[] {
  return ofSentences(
    fields.map(({ field, text }) => read(field, text)),
    today,
  );
}

const ofSentences = (readings: readonly Reading[], today: Day): readonly Finding[] =>
  inOrder(readings, [
    ...readings.flatMap((reading) => [
      ...superlatives(reading),
      ...vagueFigures(reading),
      ...unequalBases(reading),
      ...datesThatDisagree(reading, today),
      ...jointResults(reading),
    ]),
    ...twoValues(readings),
  ]);

const inOrder = (readings: readonly Reading[], found: readonly Finding[]): readonly Finding[] => {
  const places = new Map(readings.map(({ field }, at) => [field, at]));
  const place = ({ field }: Finding): number => places.get(field) ?? 0;
  return found.toSorted((one, other) => place(one) - place(other) || one.from - other.from);
};

export interface StoryCheck {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly claims: Claims;
  readonly others: readonly OtherText[];
  readonly today: Day;
}

/** A story's text; a claim that a named person confirmed counts as a confirmer. */
export function checkStory({ claims, others, today, ...typed }: StoryCheck): readonly Finding[] {
  const story = {
    title: composed(typed.title),
    lead: composed(typed.lead),
    body: composed(typed.body),
  };
  const fields = Object.entries(story).map(([field, text]) => ({ field, text }));
  const readings = fields.map(({ field, text }) => read(field, text));
  const isConfirmed = Object.values(claims).some(({ settled }) => settled?.how === 'confirmer');
  return [
    ...ofSentences(readings, today),
    ...undatedFigures(story, claims),
    ...sharedParagraphs(fields, others),
    ...ofTheWhole(readings.slice(1), isConfirmed),
  ];
}

export interface DossierCheck {
  readonly summary: string;
  readonly report: string;
  readonly claims: Claims;
  readonly others: readonly OtherText[];
  readonly today: Day;
}

/** A dossier's text and what its claims say. */
export function checkDossier(given: DossierCheck): readonly Finding[] {
  const { claims, others, today } = given;
  const texts = [
    { field: 'summary', text: composed(given.summary) },
    { field: 'report', text: composed(given.report) },
  ];
  const own = texts.map(({ field, text }) => read(field, text));
  const claimed = Object.entries(claims)
    .filter(([, { status }]) => status !== 'struck')
    .map(([id, { text }]) => read(`claims.${id}`, text));
  return [
    ...ofSentences([...own, ...claimed], today),
    ...unbackedFigures(own, claims),
    ...sharedParagraphs(texts, others),
    ...ofTheWhole(own, false),
  ];
}
