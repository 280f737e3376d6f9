/** The secretary's view of an online round: how many have voted, never who, and whether it is counted. */
import { Turnout } from '#domain/ballot.ts';
import { written } from '#domain/day.ts';
import type { Session } from '#domain/session.ts';
import { useLive } from '../../data/live.ts';
import { Notice } from '../../parts/notice.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { ballotView } from './ballot-words.ts';

export function TurnoutPart({ id, session }: { readonly id: string; readonly session: Session }) {
  const { ballot } = session;
  const turnout = useLive(`sessions/${id}/turnout/current`, Turnout, session.state === 'open');
  if (ballot === undefined) return null;
  return (
    <section class="card" aria-label={ballotView.turnout}>
      <h2>{ballotView.turnout}</h2>
      {session.state === 'open' && (
        <>
          <p aria-live="polite" data-part="turnout">
            {ballotView.voted(turnout?.voters ?? 0, Object.keys(ballot.voters).length)}
          </p>
          <p class="hint">
            {ballotView.until(written(ballot.until))} {ballotView.notYetCounted}
          </p>
        </>
      )}
      {ballot.closed !== null && ballot.counted === null && <Counting {...ballot} />}
      {ballot.counted !== null && (
        <Notice tone="good">{ballotView.counted(writtenInstant(ballot.counted))}</Notice>
      )}
    </section>
  );
}

function Counting({ disputed }: Pick<NonNullable<Session['ballot']>, 'disputed'>) {
  return disputed === undefined ? (
    <Notice>{ballotView.counting}</Notice>
  ) : (
    <Notice tone="bad">
      {ballotView.disputed} <a href={`#f-agenda.${disputed}`}>{ballotView.which}</a>
    </Notice>
  );
}
