/** The words of the second appraisal in the language of this machine; fetched with what shows them. */
import { language } from '../../words/language.ts';

export const agreementWords = (
  language === 'en'
    ? (await import('../../words/en-agreement.ts')).enAgreement
    : (await import('../../words/vi-agreement.ts')).viAgreement
).agreement;
