/** Everybody's points in one table: raw, median, spread, and how strict each was. */
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { sideBySide, type Score } from '#domain/score.ts';
import type { Entry } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import { personName } from '../../parts/names.ts';
import { Wide } from '../../parts/wide.tsx';
import { numeral } from '../../words/language.ts';
import { scoresView } from './words.ts';

export function SideBySidePart({
  scores,
  criteria,
  roster,
}: {
  readonly scores: readonly Entry<Score>[];
  readonly criteria: CriteriaSet;
  readonly roster: Catalogues<'roster'>['roster'];
}) {
  const marks = Object.fromEntries(scores.map(({ id, value }) => [id, value.marks]));
  const { lines, severity, totals } = sideBySide(marks, criteria.scored);
  const uids = Object.keys(marks);
  const row = (label: string, of: Readonly<Record<string, number>>) => (
    <tr>
      <th scope="row">{label}</th>
      {uids.map((uid) => (
        <td key={uid}>{numeral.format(of[uid] ?? 0)}</td>
      ))}
      <td colSpan={2}>–</td>
    </tr>
  );
  return (
    <section aria-label={scoresView.sideBySide}>
      <h2>{scoresView.sideBySide}</h2>
      <Wide label={scoresView.sideBySide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{scoresView.criterion}</th>
              {uids.map((uid) => (
                <th key={uid} scope="col">
                  {personName(roster, uid)}
                </th>
              ))}
              <th scope="col">{scoresView.median}</th>
              <th scope="col">{scoresView.spread}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ criterion, raw, median, spread }) => (
              <tr key={criterion}>
                <th scope="row">
                  {criteria.scored.find(({ id }) => id === criterion)?.vi ?? criterion}
                </th>
                {uids.map((uid) => (
                  <td key={uid}>{raw[uid] ?? ''}</td>
                ))}
                <td>{median === null ? '' : numeral.format(median)}</td>
                <td>{numeral.format(spread)}</td>
              </tr>
            ))}
            {row(scoresView.total, totals)}
            {row(scoresView.severity, severity)}
          </tbody>
        </table>
      </Wide>
      <ul>
        {scores.flatMap(({ id, value: { first, reason } }) =>
          first === null
            ? []
            : [
                <li key={id}>
                  {scoresView.superseded}: {personName(roster, id)} (
                  {scoresView.before(numeral.format(sumOf(first.marks)))}): {reason}
                </li>,
              ],
        )}
      </ul>
    </section>
  );
}

const sumOf = (marks: Score['marks']): number =>
  Object.values(marks).reduce((sum, mark) => sum + mark, 0);
