/** A decision: its cases, its signature, its number. */
import { useRoute } from 'preact-iso';
import { highestNumber, readDecision } from '../../data/decisions.ts';
import { useMe, hasRole } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { ready, useReading, valueOf } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { readTrackHistory } from '../../data/stories.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { today } from '../../parts/when.ts';
import { DecisionView } from './view.tsx';

export function DecisionPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readDecision(id), [id]);
  const [history, historyAgain] = useReading(() => readTrackHistory('decisions', id), [id]);
  const names = useCatalogues(
    'organisations',
    'agency',
    'roster',
    ...(hasRole(me, 'deputy') ? (['delegations'] as const) : []),
  );
  const series = names?.agency?.series ?? '';
  const year = Number(today().slice(0, 4));
  const [highest] = useReading(
    async () => ready(series === '' ? null : await highestNumber(series, year)),
    [series, year],
  );
  const reload = (): void => void Promise.all([again(), historyAgain()]);
  const [request, ask, look, forget] = useMove('decisions', id, reload);
  useTitle(file.is === 'ready' ? file.value.decision.title : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <DecisionView
      file={file.value}
      history={history}
      names={names}
      highest={valueOf(highest)}
      me={me}
      request={request}
      onAsk={(asked) => void ask(asked)}
      onLook={look}
      onChanged={() => {
        forget();
        reload();
      }}
    />
  );
}
