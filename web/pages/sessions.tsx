/** The sessions of the council, and a form to plan one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { holdsOn, written } from '#domain/day.ts';
import { membersOn, seatsOn, type Session } from '#domain/session.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { useCatalogues } from '../data/reference.ts';
import { createSession, listSessions, type SessionContent } from '../data/sessions.ts';
import type { Unwritten } from '../data/store.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useUnsaved } from '../parts/use-unsaved.ts';
import { today } from '../parts/when.ts';
import { sessionView } from '../words/sessions.ts';
import { words } from '../words/words.ts';
import { isBadHour, SessionFields, type SessionNames } from './session/fields.tsx';

export function SessionsPage() {
  const me = useMe();
  const [sessions, again] = useReading(listSessions, []);
  const [creating, setCreating] = useState(false);
  useTitle(sessionView.title);
  return (
    <>
      <div class="row spread">
        <h1>{sessionView.title}</h1>
        {hasRole(me, 'office') && !creating && (
          <Button kind="primary" onPress={() => setCreating(true)}>
            {sessionView.create}
          </Button>
        )}
      </div>
      {creating && <NewSession onCancel={() => setCreating(false)} />}
      {sessions.is === 'ready' ? (
        <SessionsView sessions={sessions.value} />
      ) : (
        <NotReady is={sessions.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function SessionsView({ sessions }: { readonly sessions: Listed<Session> }) {
  return (
    <>
      {sessions.items.length === 0 && <p class="empty">{sessionView.empty}</p>}
      <ul class="plain-list">
        {sessions.items.map(({ id, value }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/hop/${id}`}>{value.title}</a>
              <div class="hint">
                {written(value.day)} · {value.place}
              </div>
            </div>
            <StateBadge track="sessions" state={value.state} />
          </li>
        ))}
      </ul>
      {sessions.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(sessions.broken.length)}</Notice>
      )}
    </>
  );
}

const firstDraft = (names: SessionNames, council: string): SessionContent => {
  const day = today();
  const pack = [...names.rulePacks].find(([, held]) => holdsOn(held, day));
  const seats = names.councils.get(council);
  return {
    title: '',
    day,
    hour: null,
    place: '',
    chair: (seats ? seatsOn(seats, day) : []).find(({ seat }) => seat === 'chair')?.uid ?? null,
    secretary: null,
    mode: pack?.[1].mode ?? 'paper',
    rulePack: pack?.[0] ?? '',
    members: seats ? [...membersOn(seats, day)] : [],
  };
};

function NewSession({ onCancel }: { readonly onCancel: () => void }) {
  const names = useCatalogues('councils', 'rulePacks', 'roster');
  const { route } = useLocation();
  const [council, setCouncil] = useState('');
  const [typed, setTyped] = useState<SessionContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Unwritten | 'empty' | null>(null);
  useUnsaved(typed !== null && !busy);
  if (names === null) return <NotReady is="loading" />;
  const chosen = council || ([...names.councils.keys()][0] ?? '');
  const draft = typed ?? firstDraft(names, chosen);
  const create = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (
      draft.title.trim() === '' ||
      draft.day === '' ||
      draft.rulePack === '' ||
      isBadHour(draft.hour)
    ) {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const created = await createSession(draft, chosen);
    if (typeof created !== 'string') route(`/app/hop/${created.id}`);
    else {
      setProblem(created);
      setBusy(false);
    }
  };
  return (
    <form class="card" onSubmit={(event) => void create(event)} noValidate>
      <SelectField
        id="f-council"
        label={sessionView.council}
        options={[...names.councils].map(([value, { name }]) => ({ value, label: name }))}
        value={chosen}
        onChange={(value) => {
          setCouncil(value);
          setTyped(null);
        }}
      />
      <SessionFields
        draft={draft}
        council={names.councils.get(chosen) ?? null}
        names={names}
        onChange={setTyped}
      />
      {problem && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {sessionView.create}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}
