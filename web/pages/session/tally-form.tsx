/** The secretary enters what was read off the counting minutes; the page counts along under the session's rules. */
import { useState } from 'preact/hooks';
import { votersOf } from '#domain/session-moves/voters.ts';
import type { Session } from '#domain/session.ts';
import { doesNotAddUp, verdict, type Count } from '#domain/tally.ts';
import { saveTally, type AgendaEntry } from '../../data/sessions.ts';
import type { Written } from '../../data/writing.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { writtenInstant } from '../../parts/when.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import { tallyFields } from '../case/tally-part.tsx';

type Typed = Readonly<Record<keyof Count, string>>;

const empty: Typed = {
  givenOut: '',
  sealed: '0',
  returned: '',
  missing: '0',
  valid: '',
  invalid: '0',
  for: '',
  against: '',
};

const startOf = ({ tally }: AgendaEntry): Typed =>
  tally === null ? empty : mapFields((field) => String(tally[field]));

const mapFields = <T,>(value: (field: keyof Count) => T): Record<keyof Count, T> =>
  Object.fromEntries(tallyFields.map((field) => [field, value(field)])) as Record<keyof Count, T>;

/** null while a number is missing. */
export const countOf = (typed: Typed): Count | null =>
  tallyFields.every((field) => /^\d{1,3}$/u.test(typed[field].trim()))
    ? mapFields((field) => Number(typed[field]))
    : null;

/** By show of hands no paper is given out, sealed or counted again: whoever raised a hand neither way abstained. */
const handFields = ['for', 'against', 'invalid'] as const satisfies readonly (keyof Count)[];

export const countOfHands = (typed: Typed): Count | null => {
  if (!handFields.every((field) => /^\d{1,3}$/u.test(typed[field].trim()))) return null;
  const [inFavour, against, invalid] = handFields.map((field) => Number(typed[field]));
  const valid = (inFavour ?? 0) + (against ?? 0);
  const returned = valid + (invalid ?? 0);
  return {
    givenOut: returned,
    sealed: 0,
    returned,
    missing: 0,
    valid,
    invalid: invalid ?? 0,
    for: inFavour ?? 0,
    against: against ?? 0,
  };
};

const labelled = (byHands: boolean): readonly (readonly [keyof Count, string])[] =>
  byHands
    ? handFields.map((field) => [field, sessionView.hands[field]])
    : tallyFields.map((field) => [field, sessionView[field]]);

/** Tells a stored tally from another: the form begins anew when the stored one changes. */
export const heldTally = ({ id, tally }: AgendaEntry): string =>
  `${id}.${tally?.at.toMillis() ?? 0}`;

export function TallyForm({
  session,
  sessionId,
  entry,
  onSaved,
}: {
  readonly session: Session;
  readonly sessionId: string;
  readonly entry: AgendaEntry;
  readonly onSaved: () => void;
}) {
  const [typed, setTyped] = useState(() => startOf(entry));
  const [touched, setTouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | null>(null);
  useUnsaved(touched);
  const byHands = session.mode === 'showOfHands';
  const said = byHands ? sessionView.hands : sessionView;
  const count = byHands ? countOfHands(typed) : countOf(typed);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (count === null || busy) return;
    setBusy(true);
    const saved = await saveTally(entry.id, sessionId, count);
    setBusy(false);
    setResult(saved);
    if (saved !== 'saved') return;
    setTouched(false);
    onSaved();
  };
  return (
    <form
      class="card soft"
      onSubmit={(event) => void save(event)}
      noValidate
      aria-label={said.tally}
    >
      <h3>{said.tally}</h3>
      <div class="columns">
        {labelled(byHands).map(([field, label]) => (
          <TextField
            key={field}
            id={`tally.${entry.id}.${field}`}
            label={label}
            mode="numeric"
            max={3}
            value={typed[field]}
            onChange={(value) => {
              setTouched(true);
              setTyped({ ...typed, [field]: value });
            }}
          />
        ))}
      </div>
      <Preview session={session} entry={entry} count={count} />
      {result && result !== 'saved' && <Notice tone="bad">{words.general.notSaved[result]}</Notice>}
      <div class="row">
        <Button kind="primary" submits saves busy={busy}>
          {said.saveTally}
        </Button>
        {touched && <span class="hint">{words.general.unsaved}</span>}
        {!touched && entry.tally && (
          <span class="hint">{sessionView.tallySaved(writtenInstant(entry.tally.at))}</span>
        )}
      </div>
    </form>
  );
}

const tones = { endorse: 'good', decline: 'bad', defer: 'warn' } as const;

function Preview({
  session,
  entry,
  count,
}: {
  readonly session: Session;
  readonly entry: AgendaEntry;
  readonly count: Count | null;
}) {
  const voters = votersOf(
    session,
    entry.walls.map(({ uid }) => uid),
  );
  const { pack, mode } = session;
  const said = mode === 'showOfHands' ? sessionView.hands : sessionView;
  const wrong = count === null || pack === null ? [] : doesNotAddUp(count, voters, pack);
  const decided =
    count === null || pack === null || wrong.length > 0 ? null : verdict(count, voters, pack);
  return (
    <div aria-live="polite" data-part="verdict">
      <p class="hint">{said.voters(voters.eligible, voters.present)}</p>
      {count === null && <p class="hint">{said.noResultYet}</p>}
      {wrong.length > 0 && <Missing items={wrong} linkTo={() => null} />}
      {decided && (
        <p>
          {sessionView.preview}:{' '}
          <Badge tone={tones[decided.result]}>{words.verdicts[decided.result]}</Badge>{' '}
          <span class="hint">({words.verdictReasons[decided.reason]})</span>
        </p>
      )}
    </div>
  );
}
