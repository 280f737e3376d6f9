/** A session of the council: its agenda, who is shut out of what, who was there, and the counted ballots. */
import { useRoute } from 'preact-iso';
import { hasRole, useMe } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { readSession } from '../../data/sessions.ts';
import { readTrackHistory } from '../../data/stories.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { SessionView } from './view.tsx';

export function SessionPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readSession(id, me), [id]);
  const [history, historyAgain] = useReading(
    async () =>
      hasRole(me, 'office') ? readTrackHistory('sessions', id) : ({ is: 'refused' } as const),
    [id],
  );
  const names = useCatalogues('councils', 'rulePacks', 'roster', 'units');
  const reload = (): void => void Promise.all([again(), historyAgain()]);
  const [request, ask, look, forget] = useMove('sessions', id, reload);
  useTitle(file.is === 'ready' ? file.value.session.title : '');
  if (file.is !== 'ready') return <NotReady is={file.is} onAgain={reload} />;
  if (names === null) return <NotReady is="loading" />;
  return (
    <SessionView
      file={file.value}
      history={history}
      names={names}
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
