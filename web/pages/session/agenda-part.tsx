/** The agenda: each case, who is shut out of it, and, while the session is open, its counted ballot. */
import { heldTally, TallyForm } from './tally-form.tsx';
import { hintsOf } from '#domain/hints.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { AgendaEntry, SessionFile } from '../../data/sessions.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { personName, unitName } from '../../parts/names.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import type { SessionNames } from './fields.tsx';

export function AgendaPart({
  file,
  names,
  office,
  onChanged,
}: {
  readonly file: SessionFile;
  readonly names: SessionNames & Catalogues<'units'>;
  readonly office: boolean;
  readonly onChanged: () => void;
}) {
  return (
    <section id="f-agenda" tabIndex={-1} aria-label={sessionView.agenda}>
      <h2>{sessionView.agenda}</h2>
      {file.agenda.length === 0 && <p class="hint">{sessionView.noAgenda}</p>}
      {file.agenda.map((entry) => (
        <article
          key={entry.id}
          class="card"
          id={`f-agenda.${entry.id}`}
          tabIndex={-1}
          data-case={entry.id}
        >
          <EntryHead entry={entry} names={names} />
          {file.counted && office && beforeVoting.includes(file.session.state) && (
            <HintsLine entry={entry} members={file.session.members} names={names} />
          )}
          {file.counted &&
            office &&
            file.session.state === 'open' &&
            file.session.mode !== 'online' && (
              <TallyForm
                key={heldTally(entry)}
                session={file.session}
                sessionId={file.id}
                entry={entry}
                onSaved={onChanged}
              />
            )}
        </article>
      ))}
    </section>
  );
}

const beforeVoting: readonly string[] = ['planned', 'invited', 'open'];

/** For the secretary: members whom something ties to the case and who are not shut out of it. */
function HintsLine({
  entry: { card, walls },
  members,
  names,
}: {
  readonly entry: AgendaEntry;
  readonly members: readonly string[];
  readonly names: SessionNames;
}) {
  if (card === null) return null;
  const tied = members
    .filter((uid) => !walls.some((wall) => wall.uid === uid))
    .map((uid) => [uid, hintsOf(card, uid, { people: names.roster })] as const)
    .filter(([, hints]) => hints.length > 0);
  if (tied.length === 0) return null;
  const said = tied.map(
    ([uid, hints]) =>
      `${personName(names.roster, uid)} (${hints.map((kind) => sessionView.hints[kind]).join(', ')})`,
  );
  return <p class="hint">{sessionView.toWeigh(said.join('; '))}</p>;
}

function EntryHead({
  entry: { id, card, walls },
  names,
}: {
  readonly entry: AgendaEntry;
  readonly names: SessionNames & Catalogues<'units'>;
}) {
  if (card === null) return <p>{sessionView.unread}</p>;
  return (
    <>
      <div class="row spread">
        <h3>
          <a href={`/app/ho-so/${id}`}>{card.subject.name}</a>
        </h3>
        <StateBadge track="nominations" state={card.state} />
      </div>
      <p class="hint">
        {card.code} · {unitName(names.units, card.ownerUnit)}
      </p>
      {walls.length > 0 && (
        <p class="hint">
          {sessionView.walls}:{' '}
          {walls
            .map(
              ({ uid, ground }) =>
                `${personName(names.roster, uid)} (${words.wallGrounds[ground].toLowerCase()})`,
            )
            .join(', ')}
        </p>
      )}
    </>
  );
}
