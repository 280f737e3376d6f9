/** The 54 peoples: how an address names them, and what else each has been called. */
import groupsFile from '#domain/seed/ethnic-groups.json' with { type: 'json' };
import { plainWords } from '#domain/column/words.ts';
import { slugOf } from '#domain/slug.ts';
import type { Synonyms } from '#domain/column/search.ts';
import type { Choice } from './choices.ts';

export const peoples: readonly Choice[] = groupsFile.groups.map(({ name }) => ({
  name: slugOf(name, ''),
  value: name,
  words: name,
}));

/** Not of the Kinh: their other name is a word of every second page. */
export const peopleSynonyms: Synonyms = groupsFile.groups
  .filter(({ code }) => code !== '01')
  .map(({ name, ...group }) => [
    ...new Set([name, ...('aliases' in group ? group.aliases : [])].map(plain)),
  ])
  .filter((names) => names.length > 1);

function plain(name: string): string {
  return plainWords(name).join(' ');
}
