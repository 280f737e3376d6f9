/** Cases that went by the simplified procedure since the last session: reported here, not voted on. */
import type { SessionFile } from '../../data/sessions.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { sessionView } from '../../words/sessions.ts';

export function ReportsPart({ file: { reports } }: { readonly file: SessionFile }) {
  if (reports.length === 0) return null;
  return (
    <section aria-label={sessionView.reports}>
      <h2>{sessionView.reports}</h2>
      <p class="hint">{sessionView.reportsHint}</p>
      <ul class="plain-list">
        {reports.map(({ id, value }) => (
          <li key={id} class="row spread">
            <span>
              <a href={`/app/ho-so/${id}`}>{value.subject.name}</a>{' '}
              <span class="hint">{value.code}</span>
            </span>
            <StateBadge track="nominations" state={value.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
