/** A session of the council: its agenda, who is shut out of what, who was there, and the counted ballots. */
import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { Outcome } from '#domain/move.ts';
import { Session } from '#domain/session.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { useLive } from '../../data/live.ts';
import { useReading, valueOf } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { aMoment, readSession, versionWith, type SessionFile } from '../../data/sessions.ts';
import { readTrackHistory } from '../../data/stories.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import type { Conflict } from './declare-form.tsx';
import { SessionView } from './view.tsx';

const outlineOf = ({ state, agenda, reports = [] }: Session): string =>
  `${state} ${agenda.join()} ${reports.join()}`;

export function SessionPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading<SessionFile>((show) => readSession(id, me, show), [id]);
  const [history, historyAgain] = useReading(
    async () =>
      hasRole(me, 'office') ? readTrackHistory('sessions', id) : ({ is: 'refused' } as const),
    [id],
  );
  const names = useCatalogues('councils', 'rulePacks', 'roster', 'units');
  const reload = (): void => void Promise.all([again(), historyAgain()]);
  const [request, ask, look, forget] = useMove('sessions', id, reload);
  // Members declare at the same time and not about each other: only another agenda calls for a second look.
  const declare = async (
    conflicts: readonly Conflict[],
    { session }: SessionFile,
  ): Promise<void> => {
    let seen: number | null = session.version;
    while (seen !== null) {
      const outcome: Outcome | null = await ask({ move: 'declare', input: { conflicts }, seen });
      if (outcome?.code !== 'stale') return;
      await aMoment();
      seen = await versionWith(session, id);
    }
  };
  const shown = valueOf(file)?.session;
  const live = useLive(
    `sessions/${id}`,
    Session,
    shown?.ballot !== undefined && shown.state !== 'signed',
  );
  const session = live !== null && live.version >= (shown?.version ?? 0) ? live : shown;
  // Another state or agenda brings other parts along; anything else is what was heard.
  const whole = session === undefined ? '' : outlineOf(session);
  useEffect(() => {
    if (shown !== undefined && whole !== outlineOf(shown)) reload();
  }, [whole]);
  useTitle(file.is === 'ready' ? file.value.session.title : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <SessionView
      file={{ ...file.value, session: session ?? file.value.session }}
      history={history}
      names={names}
      me={me}
      request={request}
      onAsk={(asked) => void ask(asked)}
      onDeclare={(conflicts) => void declare(conflicts, file.value)}
      onLook={look}
      onChanged={() => {
        forget();
        reload();
      }}
    />
  );
}
