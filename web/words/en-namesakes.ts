/** What the page of a new case says of cases that bear the same name, in English. */
import type { viNamesakes } from './vi-namesakes.ts';

export const enNamesakes: typeof viNamesakes = {
  title: 'There are cases under this name',
  note: 'If it is the same person or group, please look at that case first: the same deeds are not sent twice in one cycle. If somebody else bears the name, go on.',
};
