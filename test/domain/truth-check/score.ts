/** How well the check finds what a careful editor marked: each sentence and code is one mark. */
import { checkSentences } from '#domain/truth-check/check.ts';
import { sentenceCodes } from '#domain/truth-check/finding.ts';
import type { Labelled } from './labelled.ts';

export const today = '2026-11-27';

export interface Score {
  /** Of what was found, the share that was marked; of what was marked, the share that was found. */
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
}

export function scoreOf(sentences: readonly Labelled[]): Score {
  const marks = sentences.flatMap(([text, ...codes]) => {
    const found = new Set(checkSentences([{ field: 'body', text }], today).map(({ code }) => code));
    return sentenceCodes.map((code) => ({
      text,
      code,
      found: found.has(code),
      marked: codes.includes(code),
    }));
  });
  const both = marks.filter(({ found, marked }) => found && marked).length;
  return {
    precision: both / marks.filter(({ found }) => found).length,
    recall: both / marks.filter(({ marked }) => marked).length,
    wrong: marks
      .filter(({ found, marked }) => found !== marked)
      .map(({ text, code, found }) => `${found ? 'found' : 'missed'} ${code}: ${text}`),
  };
}
