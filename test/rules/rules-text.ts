/** Where in the text of the rules something is used: in the blocks of which collections, to allow what. */

export interface Use {
  readonly collections: readonly string[];
  /** What the `allow` says before its `if`. */
  readonly how: string;
}

/** The uses of what stands at `at`: its own place, or the places that call the function it stands in. */
export function usesOf(rules: string, at: number, seen: readonly string[] = []): readonly Use[] {
  const around = functionsIn(rules).find(({ from, to }) => from <= at && at < to);
  if (around === undefined)
    return [
      { collections: collectionsAbove(rules.slice(0, at)), how: allowAbove(rules.slice(0, at)) },
    ];
  if (seen.includes(around.name)) return [];
  return [...rules.matchAll(new RegExp(`\\b${around.name}\\(`, 'gu'))]
    .filter(({ index }) => index < around.from || index >= around.to)
    .flatMap(({ index }) => usesOf(rules, index, [...seen, around.name]));
}

interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const functionsIn = (rules: string): readonly Span[] =>
  [...rules.matchAll(/^( *)function (\w+)\([^)]*\) \{\n[\s\S]*?\n\1\}/gmu)].map(
    ({ 0: text, 2: name = '', index }) => ({ name, from: index, to: index + text.length }),
  );

function collectionsAbove(before: string): string[] {
  const open: { name: string; indent: number }[] = [];
  for (const [, indent = '', mark, name = ''] of before.matchAll(/^( +)(match \/(\w+)|\}$)/gmu)) {
    while ((open.at(-1)?.indent ?? -1) >= indent.length) open.pop();
    if (mark !== '}') open.push({ name, indent: indent.length });
  }
  return open.map(({ name }) => name).filter((name) => name !== 'databases');
}

const allowAbove = (before: string): string =>
  [...before.matchAll(/\ballow ([a-z, ]+):/gu)].at(-1)?.[1] ?? '';
