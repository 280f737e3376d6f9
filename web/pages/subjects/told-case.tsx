/** A case in one line, as the register tells of it. */
import { written } from '#domain/day.ts';
import type { ToldCase } from '#domain/subject-told.ts';
import type { Catalogues } from '../../data/reference.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { unitName } from '../../parts/names.ts';
import { words } from '../../words/words.ts';
import { subjectWords } from './words.ts';

export type CaseLineNames = Catalogues<'units' | 'cycles'>;

export function CaseLine({
  told: { case: id, code, unit, cycle, occasion, state, submittedOn, decision, honours },
  names,
  note = '',
}: {
  readonly told: ToldCase;
  readonly names: CaseLineNames;
  readonly note?: string;
}) {
  const said = subjectWords.history;
  return (
    <div>
      <a href={`/app/ho-so/${id}`}>{code}</a> <StateBadge track="nominations" state={state} />
      <div class="hint">
        {[
          names.cycles.get(cycle)?.title ?? '',
          words.occasions[occasion],
          unitName(names.units, unit),
          submittedOn === null ? said.notSent : said.sentOn(written(submittedOn)),
          decision === null ? '' : said.decided(decision.number, written(decision.day)),
          note,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </div>
      {honours.map(({ form, number, day, organisation }) => (
        <div key={`${day}.${number}.${form}`} class="hint" data-honour={form}>
          {said.honoured(form, number, organisation, written(day))}
        </div>
      ))}
    </div>
  );
}
