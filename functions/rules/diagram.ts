/** The state diagram of a case for the README, drawn from the workflow table (`npm run rules` writes it). */
import { nominationMoves } from '#domain/nomination-workflow.ts';

const begin = '<!-- diagram: begin (written by npm run rules) -->';
const end = '<!-- diagram: end -->';

/** Who, as the diagram's label says it. */
const label = ({ name, by }: { readonly name: string; readonly by: readonly string[] }): string =>
  `${name} (${by.join(', ')})`;

/** A Mermaid state diagram: one arrow a pair of states, the moves on it. */
export const diagram = (): string => {
  const arrows = new Map<string, string[]>();
  for (const move of nominationMoves) {
    if (move.to === null) continue;
    for (const from of move.from) {
      const arrow = `${from} --> ${move.to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), label(move)]);
    }
  }
  const lines = [...arrows].map(([arrow, moves]) => `  ${arrow}: ${moves.join(' / ')}`);
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> draft', ...lines, '```'].join('\n');
};

/** The README with its diagram drawn anew. Throws where the marks are missing. */
export const withDiagram = (readme: string): string => {
  const [start, stop] = [readme.indexOf(begin), readme.indexOf(end)];
  if (start === -1 || stop < start) throw new Error('README.md has lost the marks of its diagram');
  return `${readme.slice(0, start + begin.length)}\n\n${diagram()}\n\n${readme.slice(stop)}`;
};
