/** The sessions of the council, and a form to plan one. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { holdsOn, written } from '#domain/day.ts';
import { membersOn, seatsOn, type Session } from '#domain/session.ts';
import { sessionStates } from '#domain/track-workflows.ts';
import { readCard } from '../data/cases.ts';
import { hasRole, useMe } from '../data/me.ts';
import { valueOf, type Entry, type Listed } from '../data/reading.ts';
import { useCatalogues } from '../data/reference.ts';
import { useLongList } from '../data/long-list.ts';
import {
  createSession,
  listSessions,
  mostSessions,
  type SessionContent,
} from '../data/sessions.ts';
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
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, NarrowedList, useListFilter, type FoundBy } from './list-filter.tsx';
import { pageOf } from './places.ts';
import { isBadHour, SessionFields, type SessionNames } from './session/fields.tsx';

export function SessionsPage() {
  const me = useMe();
  const { query, route } = useLocation();
  const asked = query['ho-so'] ?? '';
  useEffect(() => {
    if (asked === '') return undefined;
    let over = false;
    void readCard(asked).then((card) => {
      const session = valueOf(card)?.session ?? null;
      if (!over && session !== null) route(pageOf('sessions', session), true);
    });
    return () => {
      over = true;
    };
  }, [asked]);
  const sessions = useLongList(listSessions, mostSessions);
  const [filter, choose] = useListFilter('/app/hop');
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
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.sessions}
        states={{
          label: words.caseList.state,
          options: optionsOf(sessionStates, words.states.sessions),
        }}
        units={[]}
        onChoose={choose}
      />
      <NarrowedList long={sessions} filter={filter} by={foundBy}>
        {(shown) => <SessionsView sessions={shown} />}
      </NarrowedList>
    </>
  );
}

const foundBy = ({ value: { title, place, day, state } }: Entry<Session>): FoundBy => ({
  texts: [title, place, written(day)],
  states: [state],
});

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
