/** The periodic reports that have come up, the latest first; their plan is kept among the settings. */
import { written } from '#domain/day.ts';
import type { Report } from '#domain/report.ts';
import { useMe, hasRole } from '../data/me.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { listReports } from '../data/reports.ts';
import { StateBadge } from '../parts/badge.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { report } from '../words/upward.ts';
import { words } from '../words/words.ts';

export function ReportsPage() {
  const me = useMe();
  const [reports, again] = useReading(listReports, []);
  useTitle(report.title);
  return (
    <>
      <h1>{report.title}</h1>
      {hasRole(me, 'office', 'head') && (
        <p>
          <a href="/app/thiet-lap/lich-bao-cao">{report.plan}</a>
        </p>
      )}
      {reports.is === 'ready' ? (
        <ReportsView reports={reports.value} />
      ) : (
        <NotReady is={reports.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function ReportsView({ reports }: { readonly reports: Listed<Report> }) {
  return (
    <>
      {reports.items.length === 0 && <p class="empty">{report.empty}</p>}
      <ul class="plain-list">
        {reports.items.map(({ id, value: { name, recipient, day, state } }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/bao-cao/${id}`}>{name}</a>
              <div class="hint">
                {report.due(written(day))} · {recipient}
              </div>
            </div>
            <StateBadge track="reports" state={state} />
          </li>
        ))}
      </ul>
      {reports.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(reports.broken.length)}</Notice>
      )}
    </>
  );
}
