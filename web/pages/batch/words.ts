/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const { batchView } =
  language === 'en'
    ? (await import('../../words/en-batches.ts')).enBatches
    : (await import('../../words/vi-batches.ts')).viBatches;
