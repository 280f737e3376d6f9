/** The moves open to this person here, each a button and, where it asks for something, a small form; and what came of it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Unmet } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { keptMoves } from '../../data/kept-moves.ts';
import type { KeptEntry } from '../../data/kept-text.ts';
import { useMe } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import { Button } from '../../parts/button.tsx';
import { offeredKey } from '../../parts/keys.ts';
import { lazy } from '../../parts/lazy.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Notice } from '../../parts/notice.tsx';
import { moveWords, refusalWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { OfferedMove } from './offered.ts';

const MoveForm = lazy(() => import('./kept-form.tsx').then((file) => file.MoveForm));

interface Props {
  readonly track: TrackName;
  /** Of the document. */
  readonly id: string;
  /** What a person knows the document by: a case by its code. */
  readonly named: string;
  readonly offered: readonly OfferedMove[];
  readonly seen: number;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly linkTo: (field: string) => string | null;
  /** Choices of the field of each returned item. */
  readonly itemFields?: readonly { readonly value: string; readonly label: string }[];
  readonly children?: ComponentChildren;
}

const carriesOn: readonly string[] = [
  'confirm',
  'submit',
  'send',
  'sendRest',
  'forward',
  'approve',
  'issue',
  'resume',
  'invite',
  'open',
  'close',
  'sign',
  'acknowledge',
  'award',
  'sendToCheck',
  'publish',
  'nurture',
  'ripen',
  'nominate',
];
const grave: readonly string[] = ['withdraw', 'decline', 'refuse', 'revoke', 'suspend'];
/** A session is closed to be decided, what is followed up to be given up. */
const graveIn: { readonly [track in TrackName]?: readonly string[] } = { newFactors: ['close'] };
const busyStates: readonly Request['is'][] = ['sending', 'waiting'];

export function MovePanel({
  track,
  id,
  named,
  offered,
  seen,
  request,
  onAsk,
  onLook,
  linkTo,
  itemFields = [],
  children,
}: Props) {
  const { uid } = useMe();
  const [open, setOpen] = useState<Open | null>(() => namedMove(offered));
  const busy = busyStates.includes(request.is);
  const applied = request.is === 'answered' && request.outcome.status === 'applied';
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!applied) return;
    setOpen(null);
    // The button pressed is gone with the move; what came of it stands here.
    panel.current?.focus({ preventScroll: true });
  }, [applied]);
  // Whoever was typing when the page was lost finds the form open again.
  useEffect(() => {
    void keptMoves(uid, { track, id }).then((left) => {
      const found = offered.find(({ name, fields }) => fields.length > 0 && isAmong(left, name));
      if (found !== undefined) setOpen((now) => now ?? { name: found.name, unasked: true });
    });
  }, [id]);
  useEffect(() => {
    if (offered.some(({ fields }) => fields.length > 0)) void MoveForm.preload();
  }, [offered.length]);
  const press = ({ name, fields, fixed }: OfferedMove): void => {
    if (busy) return;
    if (fields.length > 0)
      setOpen((now) => (now?.name === name && !now.unasked ? null : { name, unasked: false }));
    else {
      setOpen(null);
      onAsk({ move: name, input: fixed, seen });
    }
  };
  const chosen = offered.find(({ name }) => name === open?.name);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      class="card"
      aria-label={words.move.actions}
      aria-busy={busy}
    >
      <h2>{words.move.actions}</h2>
      {offered.length === 0 && <p class="hint">{words.move.none}</p>}
      <div class="row">
        {offered
          .toSorted((one, other) => weightOf(track, one) - weightOf(track, other))
          .map((move, index) => (
            <button
              key={move.name}
              type="button"
              class={`button ${kinds[weightOf(track, move)]}`}
              id={`buoc-${move.name}`}
              data-move={move.name}
              aria-disabled={busy}
              {...(move.fields.length > 0 ? { 'aria-expanded': open?.name === move.name } : {})}
              aria-keyshortcuts={offeredKey(index) ?? undefined}
              onClick={() => press(move)}
            >
              {moveWords(track, move.name)}
              {offeredKey(index) !== null && <kbd aria-hidden="true">{offeredKey(index)}</kbd>}
            </button>
          ))}
      </div>
      {chosen && (
        <MoveForm
          key={`${id}.${chosen.name}`}
          track={track}
          id={id}
          named={named}
          offered={chosen}
          busy={busy}
          unclear={request.is === 'still' && request.move === chosen.name}
          unasked={open?.unasked === true}
          itemFields={itemFields}
          onSend={(input) => onAsk({ move: chosen.name, input, seen })}
          onClose={() => setOpen(null)}
        />
      )}
      <RequestLine track={track} request={request} onLook={onLook} linkTo={linkTo} />
      {children}
    </section>
  );
}

/** The form that stands open. One that opened unasked is not shut by the press that was to open it. */
interface Open {
  readonly name: string;
  readonly unasked: boolean;
}

const isAmong = (left: readonly KeptEntry[], move: string): boolean =>
  left.some(({ key }) => key[3] === move);

/** The move an address names, as links of one's tasks do: its form stands open, and nothing is asked for yet. */
const namedMove = (offered: readonly OfferedMove[]): Open | null => {
  const named = offered.find(
    ({ name, fields }) => fields.length > 0 && location.hash === `#buoc-${name}`,
  );
  return named === undefined ? null : { name: named.name, unasked: false };
};

/** What carries the document on stands first and stands out; what ends it stands last. */
const weightOf = (track: TrackName, { name }: OfferedMove): 0 | 1 | 2 => {
  if ([...grave, ...(graveIn[track] ?? [])].includes(name)) return 2;
  return carriesOn.includes(name) ? 0 : 1;
};

const kinds = ['primary', 'plain', 'danger'] as const;

const notSent = {
  refused: words.move.denied,
  hidden: words.move.hidden,
  offline: words.move.offline,
} as const;

export function RequestLine({
  track,
  request,
  onLook,
  linkTo,
}: Pick<Props, 'track' | 'request' | 'onLook' | 'linkTo'>) {
  if (request.is === 'idle') return null;
  const named = <strong>{moveWords(track, request.move)}: </strong>;
  if (request.is === 'sending' || request.is === 'waiting') {
    return (
      <p role="status" aria-busy="true" data-request="waiting">
        {named}
        {words.move.waiting}
      </p>
    );
  }
  if (request.is === 'still') {
    return (
      <Notice tone="warn">
        <p>
          {named}
          {words.move.still}
        </p>
        <Button onPress={onLook}>{words.door.again}</Button>
      </Notice>
    );
  }
  if (request.is !== 'answered') {
    return (
      <Notice tone="bad">
        {named}
        {notSent[request.is]}
      </Notice>
    );
  }
  if (request.outcome.status === 'applied') {
    return (
      <Notice tone="good">
        {named}
        {words.move.applied}
      </Notice>
    );
  }
  return (
    <Refusal
      named={named}
      code={request.outcome.code}
      items={request.outcome.details.unmet}
      linkTo={linkTo}
    />
  );
}

function Refusal({
  named,
  code,
  items,
  linkTo,
}: {
  readonly named: ComponentChildren;
  readonly code: Parameters<typeof refusalWords>[0];
  readonly items: readonly Unmet[];
  readonly linkTo: Props['linkTo'];
}) {
  return (
    <Notice tone="bad">
      <p>
        {named}
        {refusalWords(code)}
      </p>
      {items.length > 0 && <Missing items={items} linkTo={linkTo} />}
    </Notice>
  );
}
