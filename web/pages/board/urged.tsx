/** What came of asking for mails, unit by unit. */
import type { UnitAnswer } from '#domain/urging.ts';
import { Notice } from '../../parts/notice.tsx';
import { worklists } from '../../words/worklists.ts';
import type { Urged } from './page.tsx';

const sentences = {
  still: worklists.board.still,
  nobody: worklists.board.chooseFirst,
  refused: worklists.board.denied,
  offline: worklists.board.offline,
  hidden: worklists.board.hidden,
} as const;

export function UrgedLine({
  urged,
  named,
}: {
  readonly urged: Urged;
  readonly named: (unit: string) => string;
}) {
  const { board } = worklists;
  if (urged === null || urged === 'sending') return null;
  if (typeof urged === 'string')
    return <Notice tone={urged === 'still' ? 'warn' : 'bad'}>{sentences[urged]}</Notice>;
  if (urged.status === 'refused') return <Notice tone="bad">{board.refusals[urged.code]}</Notice>;
  const answers = Object.entries(urged.units);
  return (
    <Notice tone={answers.every(([, answer]) => went.includes(answer)) ? 'good' : 'warn'}>
      <p>{board.results}:</p>
      <ul>
        {answers.map(([unit, answer]) => (
          <li key={unit}>
            {named(unit)}: {board.answers[answer]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const went: readonly UnitAnswer[] = ['mailed', 'mailedToday'];
