/** The conjuncts of the rules: every condition that could be taken out and leave rules that still load. */
import { usesOf } from './rules-text.ts';

export interface Conjunct {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly text: string;
  /** Names of the collections whose blocks use it, outermost first in each. */
  readonly within: readonly (readonly string[])[];
  /** Whether some `allow get` or `allow list` uses it, or some `allow` to write. */
  readonly reads: boolean;
  readonly writes: boolean;
}

interface Group {
  readonly from: number;
  readonly seams: Seam[];
}
interface Seam {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** Comments, strings and paths hold no operator; what is left is brackets and seams between operands. */
const token =
  /\/\/[^\n]*|'(?:[^'\\]|\\.)*'|\/databases\/|\$\(|&&|\|\||\b(?:return|if|allow|let|match|function)\b|[()[\]{};,?:]/gu;

export function conjunctsOf(rules: string): readonly Conjunct[] {
  const found: Conjunct[] = [];
  const groups: Group[] = [{ from: 0, seams: [] }];
  for (const { 0: text, index } of rules.matchAll(token)) {
    if (text.startsWith('//') || text.startsWith("'") || text === '/databases/') continue;
    if (/[([{]$/u.test(text)) groups.push({ from: index + text.length, seams: [] });
    else if (/[)\]}]/u.test(text)) found.push(...inGroup(rules, groups.pop(), index));
    else groups.at(-1)?.seams.push({ from: index, to: index + text.length, kind: text });
  }
  // What is open to everybody holds nothing back.
  return found
    .filter(({ text }) => text !== 'true')
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** Operands of `&&`, and whole conditions of an `allow` that have none. */
function inGroup(rules: string, group: Group | undefined, end: number): Conjunct[] {
  if (group === undefined) throw new Error(`unbalanced bracket at ${end}`);
  const seams = [
    { from: group.from, to: group.from, kind: '(' },
    ...group.seams,
    { from: end, to: end, kind: ')' },
  ];
  const operands = seams.slice(1).flatMap((right, at) => {
    const left = seams[at];
    if (left === undefined || (left.kind !== '&&' && right.kind !== '&&')) return [];
    return [operand(rules, left.to, right.from)];
  });
  return [...operands, ...wholeConditions(rules, seams)];
}

const wholeConditions = (rules: string, seams: readonly Seam[]): Conjunct[] =>
  seams.flatMap((seam, at) => {
    if (seam.kind !== 'if') return [];
    const rest = seams.slice(at + 1);
    const stop = rest.findIndex(({ kind }) => kind === ';');
    const end = rest[stop];
    const isOne = end !== undefined && rest.slice(0, stop).every(({ kind }) => kind !== '&&');
    return isOne ? [operand(rules, seam.to, end.from)] : [];
  });

function operand(rules: string, from: number, to: number): Conjunct {
  const raw = rules.slice(from, to);
  const text = raw.trim();
  const start = from + raw.indexOf(text);
  const uses = usesOf(rules, start);
  return {
    from: start,
    to: start + text.length,
    line: rules.slice(0, start).split('\n').length,
    text: text.replaceAll(/\s+/gu, ' '),
    within: uses.map(({ collections }) => collections),
    reads: uses.some(({ how }) => /get|list/u.test(how)),
    writes: uses.some(({ how }) => /create|update|delete/u.test(how)),
  };
}

export const without = (rules: string, { from, to }: Conjunct): string =>
  `${rules.slice(0, from)}true${rules.slice(to)}`;
