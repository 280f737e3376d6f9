/** A case: where it stands, what is missing, what this person may do, and everything that happened. */
import { useRoute } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import { readCaseFile, type CaseFile } from '../../data/case-file.ts';
import { useMe, hasRole, type Me } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { useReading, valueOf, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { readSwitches } from '../../data/switches.ts';
import { allSent, isUnsent } from '../../data/unsent.ts';
import type { Session } from '#domain/session.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { CaseView } from './view.tsx';

interface Shown {
  readonly file: CaseFile;
  readonly sessions: readonly Entry<Session>[];
  readonly scored: boolean;
}

export function CasePage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [unsent, setUnsent] = useState(false);
  const [loaded, again] = useReading<Shown>(
    async (show) => {
      // The form may still be sending what was typed there.
      await allSent({ kind: 'nominations', id });
      const [file, waits] = await Promise.all([
        readCaseFile(id, me, (early) => show({ file: early, sessions: [], scored: false })),
        isUnsent({ uid: me.uid, kind: 'nominations', id }),
      ]);
      setUnsent(waits);
      if (file.is !== 'ready') return file;
      const [sessions, scored] = await Promise.all([
        sessionsFor(file.value, me),
        isScored(file.value),
      ]);
      return { is: 'ready', value: { file: file.value, sessions, scored } };
    },
    [id],
  );
  const names = useCatalogues(
    'organisations',
    'units',
    'places',
    'levels',
    'roster',
    'agency',
    'cycles',
    'criteriaSets',
    'rulePacks',
    ...(hasRole(me, 'deputy') ? (['delegations'] as const) : []),
  );
  const reload = (): void => void again();
  const [request, ask, look, forget] = useMove('nominations', id, reload);
  const looking = useRef(false);
  const askOnceSent = async (asked: Parameters<typeof ask>[0]): Promise<void> => {
    if (looking.current) return;
    looking.current = true;
    const kind = kindBehind(asked.move);
    const waits = kind !== null && (await isUnsent({ uid: me.uid, kind, id }));
    looking.current = false;
    setUnsent(waits);
    if (!waits) await ask(asked);
  };
  useTitle(loaded.is === 'ready' ? loaded.value.file.card.subject.name : '');
  if (loaded.is !== 'ready') return <PageNotReady is={loaded.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <CaseView
      file={loaded.value.file}
      sessions={loaded.value.sessions}
      scored={loaded.value.scored}
      names={names}
      me={me}
      request={request}
      unsent={unsent}
      onAsk={(asked) => void askOnceSent(asked)}
      onLook={look}
      onChanged={() => {
        forget();
        reload();
      }}
    />
  );
}

/** What a move sends on its way, and so waits for. */
const kindBehind = (move: string): 'nominations' | 'appraisals' | null => {
  if (['submit', 'confirm'].includes(move)) return 'nominations';
  return ['forward', 'fastTrack', 'post', 'return', 'decline'].includes(move) ? 'appraisals' : null;
};

/** Sessions that still take cases; only the office, which forwards to them, asks. */
async function sessionsFor({ card }: CaseFile, me: Me): Promise<readonly Entry<Session>[]> {
  if (!hasRole(me, 'office') || !['appraisal', 'notice'].includes(card.state)) return [];
  const { listSessions } = await import('../../data/sessions.ts');
  const open = (one: Entry<Session>): boolean => ['planned', 'invited'].includes(one.value.state);
  return valueOf(await listSessions(null))?.items.filter(open) ?? [];
}

/** Asked only of a case that a session voted on and that waits for its decision: one read. */
async function isScored({ card: { state, session } }: CaseFile): Promise<boolean> {
  return state === 'decision' && session !== null && valueOf(await readSwitches())?.scores === true;
}
