/** Accounts, for the administrator: who is there, invitations, changes of duty by request, and what came of them. */
import { useState } from 'preact/hooks';
import { heldOn } from '#domain/organisation.ts';
import { byGivenName } from '#domain/text.ts';
import { roles, type Person } from '#domain/person.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import { useMe } from '../data/me.ts';
import { listGrants, listPeople, type Grant, type GrantContent } from '../data/people.ts';
import { useReading, type Entry, type Listed } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { unitName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { PageNotReady } from '../parts/page-not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { today, writtenInstant } from '../parts/when.ts';
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, narrowed, useListFilter, type FoundBy } from './list-filter.tsx';
import { peopleView } from './people/words.ts';
import { GrantForm } from './people/grant-form.tsx';

type Editing = Pick<GrantContent, 'kind' | 'uid' | 'person'>;

const nobody = {
  name: '',
  email: '',
  roles: [],
  unit: '',
  active: true,
} satisfies Editing['person'];

export function PeoplePage() {
  const me = useMe();
  const [people, again] = useReading(listPeople, []);
  const [grants, grantsAgain] = useReading(listGrants, []);
  const names = useCatalogues('units', 'rulePacks');
  const [filter, choose] = useListFilter('/app/nguoi-dung');
  const [editing, setEditing] = useState<Editing | null>(null);
  useTitle(peopleView.title);
  if (people.is !== 'ready') return <PageNotReady is={people.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  const reload = (): void => void Promise.all([again(), grantsAgain()]);
  return (
    <>
      <div class="row spread">
        <h1>{peopleView.title}</h1>
        <Button
          kind="primary"
          onPress={() => setEditing({ kind: 'invite', uid: null, person: nobody })}
        >
          {peopleView.invite}
        </Button>
      </div>
      <p class="hint">{peopleView.self}</p>
      {editing && (
        <GrantForm
          key={`${editing.kind}.${editing.uid}`}
          kind={editing.kind}
          uid={editing.uid}
          person={editing.person}
          units={heldOn(names.units, today())}
          onDone={reload}
          onCancel={() => setEditing(null)}
        />
      )}
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.people}
        states={{ label: peopleView.roles, options: optionsOf(roles, words.roles) }}
        units={names.units}
        onChoose={choose}
      />
      <PeopleView
        people={narrowed(people.value, filter, foundBy)}
        names={names}
        self={me.uid}
        onAsk={(kind, { id, value: { v: _v, ...person } }) => setEditing({ kind, uid: id, person })}
      />
      <h2>{peopleView.requests}</h2>
      {grants.is === 'ready' ? <GrantsView grants={grants.value} /> : <NotReady is={grants.is} />}
    </>
  );
}

const foundBy = ({ value: { name, email, roles: held, unit } }: Entry<Person>): FoundBy => ({
  texts: [name, email ?? ''],
  states: held,
  unit,
});

export function PeopleView({
  people,
  names,
  self,
  onAsk,
}: {
  readonly people: Listed<Person>;
  readonly names: Catalogues<'units' | 'rulePacks'>;
  readonly self: string;
  readonly onAsk: (kind: 'change' | 'resetFactor', person: Entry<Person>) => void;
}) {
  // Whoever a rule pack names to sign in one case has a second factor too, and may lose it like others.
  const mayHaveFactor = ({ id, value }: Entry<Person>): boolean =>
    needsSecondFactor(value.roles) ||
    Object.values(names.rulePacks).some(({ substitute }) => substitute === id);
  const sorted = people.items.toSorted((one, other) =>
    byGivenName(one.value.name, other.value.name),
  );
  return (
    <>
      {sorted.length === 0 ? (
        <p class="empty">{worklists.lists.nothing}</p>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{peopleView.name}</th>
              <th scope="col">{peopleView.unit}</th>
              <th scope="col">{peopleView.roles}</th>
              <th scope="col">
                <span class="visually-hidden">{peopleView.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((person) => (
              <tr key={person.id}>
                <td>
                  <strong>{person.value.name}</strong>{' '}
                  {!person.value.active && <Badge tone="quiet">{peopleView.inactive}</Badge>}
                  <div class="hint">{person.value.email}</div>
                </td>
                <td data-label={peopleView.unit}>{unitName(names.units, person.value.unit)}</td>
                <td data-label={peopleView.roles}>
                  {person.value.roles.map((role) => words.roles[role]).join(', ')}
                </td>
                <td>
                  {person.id !== self && (
                    <Button onPress={() => onAsk('change', person)}>
                      {peopleView.change} <span class="visually-hidden">{person.value.name}</span>
                    </Button>
                  )}
                  {person.id !== self && mayHaveFactor(person) && (
                    <Button kind="quiet" onPress={() => onAsk('resetFactor', person)}>
                      {peopleView.kinds.resetFactor}{' '}
                      <span class="visually-hidden">{person.value.name}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {people.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(people.broken.length)}</Notice>
      )}
    </>
  );
}

export function GrantsView({ grants }: { readonly grants: Listed<Grant> }) {
  if (grants.items.length === 0) return <p class="hint">{peopleView.noRequests}</p>;
  return (
    <ul class="plain-list">
      {grants.items.map(({ id, value }) => (
        <li key={id}>
          <div class="row spread">
            <span>
              {peopleView.kinds[value.kind]}: <strong>{value.person.name}</strong>
            </span>
            <GrantOutcome outcome={value.outcome} />
          </div>
          {value.outcome?.status === 'refused' && (
            <div>{words.grantRefusals[value.outcome.code]}</div>
          )}
          <div class="hint">
            {writtenInstant(value.at)} · {value.reason}
          </div>
        </li>
      ))}
    </ul>
  );
}

function GrantOutcome({ outcome }: { readonly outcome: Grant['outcome'] }) {
  if (outcome === null) return <Badge tone="info">{peopleView.pending}</Badge>;
  if (outcome.status === 'applied') return <Badge tone="good">{peopleView.granted}</Badge>;
  return <Badge tone="bad">{peopleView.refused}</Badge>;
}
