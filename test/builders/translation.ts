/** Language versions for tests; they render the story and the profile of the builders. */
import type { PublicTranslation, Translation } from '#domain/translation.ts';
import { noPractice } from '#domain/practice.ts';
import { morning } from './instant.ts';

export const translation = (given: Partial<Translation> = {}): Translation => ({
  v: 1,
  language: 'en',
  textVersion: 1,
  title: 'Keeper of the looms in Bù Gia Mập',
  lead: 'In her hamlet she opened a weaving class for women.',
  body: 'The class has had [[thanh-tich-1]].\n\nShe still teaches every Saturday evening.',
  practice: noPractice,
  units: { 'thanh-tich-1': 'learners' },
  made: 'translator',
  translator: 'Trần Thị Dịch',
  version: 1,
  confirmed: null,
  createdBy: 'bien-tap-1',
  createdAt: morning,
  updatedBy: 'bien-tap-1',
  updatedAt: morning,
  ...given,
});

export const publicTranslated = (given: Partial<PublicTranslation> = {}): PublicTranslation => ({
  language: 'en',
  title: 'Keeper of the looms in Bù Gia Mập',
  lead: [{ text: 'In her hamlet she opened a weaving class for women.' }],
  paragraphs: [
    {
      parts: [{ text: 'The class has had ' }, { figure: '32 learners', source: 1 }, { text: '.' }],
    },
  ],
  practice: null,
  made: 'translator',
  confirmedOn: null,
  ...given,
});

const khmer = 'ខ្មែរ';

/** Says no more than "Khmer", in Khmer. */
export const khmerTranslated = (): PublicTranslation =>
  publicTranslated({
    language: 'km',
    title: khmer,
    lead: [{ text: khmer }],
    paragraphs: [{ parts: [{ text: `${khmer} ` }, { figure: '32', source: 1 }] }],
    made: 'machine',
  });
