/** Asks for an account or for other duties; the answer is shown here and kept in the list of requests. */
import { useState } from 'preact/hooks';
import type { Unit } from '#domain/organisation.ts';
import { roles } from '#domain/person.ts';
import { requestGrant, type Grant, type GrantContent } from '../../data/people.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField, CheckGroup, SelectField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { peopleView } from './words.ts';

type Result = Grant['outcome'] | Unwritten | 'wrong' | 'waiting';

/** The request stands: with its answer, or waiting for it. */
const isHeard = (result: Result | undefined): boolean =>
  result === 'waiting' || (typeof result === 'object' && result?.status === 'applied');

export function GrantForm({
  kind,
  uid,
  person,
  units,
  onDone,
  onCancel,
}: Pick<GrantContent, 'kind' | 'uid' | 'person'> & {
  readonly units: readonly Unit[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [start] = useState(person);
  const [draft, setDraft] = useState(start);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | undefined>(undefined);
  useUnsaved((reason !== '' || draft !== start) && !isHeard(result));
  const change = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed });
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if ([draft.name, draft.email ?? '', draft.unit, reason].some((typed) => typed.trim() === '')) {
      setResult('wrong');
      return;
    }
    setBusy(true);
    const answer = await requestGrant({ kind, uid, person: draft, reason });
    setBusy(false);
    setResult(answer ?? 'waiting');
    onDone();
  };
  return (
    <form
      class="card soft"
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={peopleView.kinds[kind]}
    >
      <h2>{peopleView.kinds[kind]}</h2>
      {kind === 'resetFactor' ? (
        <p class="hint">
          <strong>{person.name}</strong>. {peopleView.resetHint}
        </p>
      ) : (
        <Duties draft={draft} units={units} onChange={change} />
      )}
      <TextField
        id="grant.reason"
        label={peopleView.reason}
        max={500}
        value={reason}
        onChange={setReason}
      />
      <ResultLine result={result} />
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {busy ? words.general.sending : words.general.send}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

function Duties({
  draft,
  units,
  onChange,
}: {
  readonly draft: GrantContent['person'];
  readonly units: readonly Unit[];
  readonly onChange: (changed: Partial<GrantContent['person']>) => void;
}) {
  return (
    <>
      <div class="columns">
        <TextField
          id="grant.name"
          label={peopleView.name}
          max={120}
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id="grant.email"
          label={peopleView.email}
          type="email"
          mode="email"
          max={200}
          value={draft.email ?? ''}
          onChange={(email) => onChange({ email: email.trim().toLowerCase() })}
        />
        <SelectField
          id="grant.unit"
          label={peopleView.unit}
          empty={words.general.choose}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <CheckGroup
        id="grant.roles"
        label={peopleView.roles}
        options={optionsOf(roles, words.roles)}
        chosen={draft.roles}
        onChange={(chosen) => onChange({ roles: roles.filter((role) => chosen.includes(role)) })}
      />
      <CheckField
        id="grant.active"
        label={peopleView.active}
        checked={draft.active}
        onChange={(active) => onChange({ active })}
      />
    </>
  );
}

function ResultLine({ result }: { readonly result: Result | undefined }) {
  if (result === undefined || result === null) return null;
  if (result === 'wrong') return <Notice tone="bad">{words.grantRefusals.badInput}</Notice>;
  if (result === 'waiting') return <Notice>{peopleView.sent}</Notice>;
  if (typeof result === 'string')
    return <Notice tone="bad">{words.general.notSaved[result]}</Notice>;
  return result.status === 'applied' ? (
    <Notice tone="good">{peopleView.granted}</Notice>
  ) : (
    <Notice tone="bad">{words.grantRefusals[result.code]}</Notice>
  );
}
