/** Everything that happened: who, what, when, why, with what outcome, and which mails it queued. */
import { useState } from 'preact/hooks';
import type { Delivery } from '#domain/mail.ts';
import type { Outcome } from '#domain/move.ts';
import type { Roster } from '#domain/person.ts';
import type { TrackName } from '#domain/tracks.ts';
import type { Beside } from '../../data/beside.ts';
import { readDeliveries } from '../../data/case-file.ts';
import type { MoveEntry } from '../../data/moves.ts';
import type { Listed, Waiting } from '../../data/reading.ts';
import { Badge, StateBadge } from '../../parts/badge.tsx';
import { Missing } from '../../parts/missing.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { moveWords, refusalWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { Amended } from './amended.tsx';
import { Deliveries } from './deliveries.tsx';
import { notesOf } from './notes.ts';
import { together } from './together.ts';

interface Props {
  readonly track: TrackName;
  readonly history: Waiting<Listed<MoveEntry>>;
  /** What other documents tell of this one; of what is closed to this person nothing is said. */
  readonly beside?: readonly Beside[];
  readonly people: Roster['people'];
  /** Whether this person may look at the deliveries of mails. */
  readonly seesMails?: boolean;
}

export function History({ track, history, beside = [], people, seesMails = false }: Props) {
  if (history.is === 'refused') return null;
  if (history.is !== 'ready') return <NotReady is={history.is} />;
  const read = beside.flatMap((one) =>
    one.history.is === 'ready' ? [{ track: one.track, ...one.history.value }] : [],
  );
  const parts = [{ track, ...history.value }, ...read];
  const lines = together(parts);
  const broken = parts.flatMap((part) => part.broken).length;
  return (
    <section aria-label={words.caseView.history} data-part="history">
      <h2>{words.caseView.history}</h2>
      {lines.length === 0 && <p class="hint">{words.caseView.noHistory}</p>}
      <ol class="plain-list">
        {lines.toReversed().map(({ track: of, id, value }) => (
          <li
            key={`${of}/${id}`}
            data-move-entry={of === track ? value.move : `${of}.${value.move}`}
          >
            <EntryView
              track={of}
              title={
                of === track
                  ? moveWords(of, value.move)
                  : `${words.tracks[of]}: ${moveWords(of, value.move)}`
              }
              entry={value}
              people={people}
              seesMails={seesMails}
            />
          </li>
        ))}
      </ol>
      {broken > 0 && <Notice tone="warn">{words.general.broken(broken)}</Notice>}
      {beside.map(
        ({ history: { is } }, at) =>
          is !== 'ready' && is !== 'refused' && <NotReady key={at} is={is} />,
      )}
    </section>
  );
}

function EntryView({
  track,
  title,
  entry,
  people,
  seesMails,
}: Pick<Props, 'track' | 'people'> & {
  readonly title: string;
  readonly entry: MoveEntry;
  readonly seesMails: boolean;
}) {
  return (
    <>
      <div class="row spread">
        <strong>{title}</strong>
        <OutcomeBadge track={track} outcome={entry.outcome} />
      </div>
      <div class="hint">
        {personName(people, entry.by)} · {writtenInstant(entry.at)}
      </div>
      {entry.move === 'amend' && <Amended input={entry.input} />}
      {notesOf(entry.input, people).map((note) => (
        <p key={note} class="prose">
          {note}
        </p>
      ))}
      {entry.outcome?.status === 'refused' && (
        <details>
          <summary>{refusalWords(entry.outcome.code)}</summary>
          <Missing items={entry.outcome.details.unmet} linkTo={() => null} />
        </details>
      )}
      {seesMails &&
        entry.outcome?.status === 'applied' &&
        entry.outcome.details.mail.length > 0 && (
          <Mails keys={entry.outcome.details.mail} people={people} />
        )}
    </>
  );
}

function OutcomeBadge({
  track,
  outcome,
}: {
  readonly track: TrackName;
  readonly outcome: Outcome | null;
}) {
  if (outcome === null) return <span class="badge info">{words.caseView.requested}</span>;
  if (outcome.status === 'refused')
    return <span class="badge warn">{words.caseView.refusedRequest}</span>;
  const { from, to } = outcome.details;
  if (from === to) return <Badge tone="quiet">{words.caseView.noted}</Badge>;
  return <StateBadge track={track} state={to} />;
}

/** Loaded when opened: one document a mail. */
function Mails({
  keys,
  people,
}: {
  readonly keys: readonly string[];
  readonly people: Roster['people'];
}) {
  const [deliveries, setDeliveries] = useState<readonly Delivery[] | null>(null);
  const load = async (open: boolean): Promise<void> => {
    if (open && deliveries === null) setDeliveries(await readDeliveries(keys));
  };
  return (
    <details data-part="mails" onToggle={(event) => void load(event.currentTarget.open)}>
      <summary>
        {words.caseView.mails} ({keys.length})
      </summary>
      {deliveries === null ? (
        <NotReady is="loading" />
      ) : (
        <Deliveries deliveries={deliveries} people={people} />
      )}
      {deliveries?.length === 0 && <p class="hint">{words.waiting.refused}</p>}
    </details>
  );
}
