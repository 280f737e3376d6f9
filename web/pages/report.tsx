/** One periodic report: to whom, until when, and that it went. */
import { useRoute } from 'preact-iso';
import { written } from '#domain/day.ts';
import { movesFor } from '#domain/move.ts';
import type { Report } from '#domain/report.ts';
import { reportMoves, type ReportMoveName } from '#domain/track-workflows.ts';
import { hasRole, useMe, type Me } from '../data/me.ts';
import { useMove, type Ask, type MoveEntry, type Request } from '../data/moves.ts';
import { useReading, type Listed, type Waiting } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { readReport } from '../data/reports.ts';
import { readTrackHistory } from '../data/stories.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Facts } from '../parts/facts.tsx';
import { PageNotReady } from '../parts/page-not-ready.tsx';
import { useHash } from '../parts/use-hash.ts';
import { useTitle } from '../parts/use-title.ts';
import { today } from '../parts/when.ts';
import { proposal, report as said } from '../words/upward.ts';
import { words } from '../words/words.ts';
import { History } from './history/history.tsx';
import type { OfferedMove } from './moves/offered.ts';
import { MovePanel } from './moves/panel.tsx';
import { assignOffer, extendOffer } from './moves/task-fields.ts';

export function ReportPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [found, again] = useReading(() => readReport(id), [id]);
  const [history, historyAgain] = useReading(() => readTrackHistory('reports', id), [id]);
  const names = useCatalogues('roster');
  const reload = (): void => void Promise.all([again(), historyAgain()]);
  const [request, ask, look] = useMove('reports', id, reload);
  useTitle(found.is === 'ready' ? found.value.name : '');
  if (found.is !== 'ready') return <PageNotReady is={found.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <ReportView
      id={id}
      report={found.value}
      history={history}
      names={names}
      me={me}
      request={request}
      onAsk={(asked) => void ask(asked)}
      onLook={look}
    />
  );
}

interface Props {
  readonly id: string;
  readonly report: Report;
  readonly history: Waiting<Listed<MoveEntry>>;
  readonly names: Catalogues<'roster'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
}

export function ReportView({ id, report, history, names, me, request, onAsk, onLook }: Props) {
  const { name, recipient, day, sent, state } = report;
  useHash();
  return (
    <>
      <div class="row">
        <h1>{name}</h1>
        <StateBadge track="reports" state={state} />
      </div>
      <div class="case">
        <aside>
          <MovePanel
            track="reports"
            id={id}
            named={name}
            offered={offered({ report, names, me })}
            seen={report.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={(field) => `#m-${field}`}
          />
        </aside>
        <div>
          <Facts
            facts={[
              [said.recipient, recipient],
              [said.dueDay, written(day)],
              [said.sent, sent && proposal.paper(sent.number, written(sent.day))],
              [said.note, sent?.note],
            ]}
          />
          <History
            track="reports"
            history={history}
            people={names.roster}
            seesMails={hasRole(me, 'office', 'head')}
          />
        </div>
      </div>
    </>
  );
}

type Known = Pick<Props, 'report' | 'names' | 'me'>;

const offers: Readonly<Record<ReportMoveName, (known: Known) => Omit<OfferedMove, 'name'> | null>> =
  {
    send: () => ({
      fields: [
        { name: 'number', kind: 'text', label: said.number, max: 60, optional: true },
        { name: 'day', kind: 'day', label: said.day, start: today() },
        { name: 'note', kind: 'area', label: said.note, max: 1000, optional: true },
      ],
      fixed: {},
    }),
    drop: () => ({
      fields: [{ name: 'reason', kind: 'area', label: words.move.reason, max: 1000 }],
      fixed: {},
    }),
    assign: ({ report, names, me }) => assignOffer('reports', report, names.roster, me),
    extend: ({ report }) => extendOffer('reports', report),
    handBack: () => null,
  };

const offered = (known: Known): readonly OfferedMove[] =>
  movesFor(reportMoves, known.report.state, known.me.person.roles, false).flatMap(({ name }) => {
    const offer = offers[name](known);
    return offer === null ? [] : [{ name, ...offer }];
  });
