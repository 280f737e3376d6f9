/** For whoever presides: whom the secretary shut out of which case, or let in again, and why. */
import * as z from 'zod';
import { readShutOuts, type SessionFile } from '../../data/sessions.ts';
import { useReading } from '../../data/reading.ts';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import type { SessionNames } from './fields.tsx';

const Told = z.object({ nomination: z.string(), uid: z.string(), reason: z.string() });

export function ShutOutPart({
  file,
  names,
}: {
  readonly file: SessionFile;
  readonly names: SessionNames;
}) {
  const [moves, again] = useReading(() => readShutOuts(file.id), [file.id, file.session.version]);
  if (moves.is !== 'ready') return <NotReady is={moves.is} onAgain={() => void again()} />;
  const entries = moves.value.items.filter(({ value }) => value.outcome?.status === 'applied');
  if (entries.length === 0) return null;
  return (
    <section aria-label={sessionView.wallsSet}>
      <h2>{sessionView.wallsSet}</h2>
      <ul class="plain-list">
        {entries.map(({ id, value: { move, at, input } }) => {
          const told = Told.safeParse(input);
          if (!told.success) return null;
          const { nomination, uid, reason } = told.data;
          const card =
            file.agenda.find((entry) => entry.id === nomination)?.card ??
            file.reports.find((entry) => entry.id === nomination)?.value;
          return (
            <li key={id}>
              <strong>{personName(names.roster, uid)}</strong> – {card?.subject.name ?? nomination}
              <div class="hint">
                {move === 'wall' ? words.moves.sessions.wall : words.moves.sessions.liftWall} ·{' '}
                {writtenInstant(at)}
              </div>
              <div>
                {words.move.reason}: {reason}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
