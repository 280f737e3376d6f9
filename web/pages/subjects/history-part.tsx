/** What the appraiser is told of the subject besides this case: every case it had, and what became of it. */
import type { ToldHistory } from '#domain/subject-told.ts';
import { hasRole, useMe } from '../../data/me.ts';
import type { Waiting } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { CaseLine } from './told-case.tsx';
import { subjectWords } from './words.ts';

export function SubjectHistory({
  history,
  cycle,
  onAgain,
}: {
  readonly history: Waiting<ToldHistory>;
  readonly cycle: string;
  readonly onAgain: () => void;
}) {
  const me = useMe();
  const names = useCatalogues('units', 'cycles');
  const said = subjectWords.history;
  if (history.is === 'refused') return null;
  if (history.is !== 'ready') return <NotReady is={history.is} onAgain={onAgain} />;
  if (names === null) return <NotReady is="loading" />;
  const { key, cases } = history.value;
  return (
    <section class="card" data-part="subject-history" aria-label={said.title}>
      <h3>{said.title}</h3>
      {cases.length === 0 && <p class="hint">{said.none}</p>}
      <ul class="plain-list">
        {cases.map((told) => (
          <li key={told.case}>
            <CaseLine told={told} names={names} note={told.cycle === cycle ? said.sameCycle : ''} />
          </li>
        ))}
      </ul>
      {key !== null && hasRole(me, 'office') && (
        <ButtonLink href={`/app/doi-tuong/${key}`}>{subjectWords.open}</ButtonLink>
      )}
    </section>
  );
}
