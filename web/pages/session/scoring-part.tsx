/** Where points are turned on: the way to each case's points, for a member who has declared, and for the office when the session has closed. */
import { useReading, valueOf } from '../../data/reading.ts';
import type { SessionFile } from '../../data/sessions.ts';
import { readSwitches } from '../../data/switches.ts';
import { scoresView } from '../scores/words.ts';

export function ScoringPart({ file }: { readonly file: SessionFile }) {
  const [switches] = useReading(readSwitches, []);
  const mine = file.agenda.filter(({ id }) => file.ownGrounds[id] === undefined);
  if (valueOf(switches)?.scores !== true || mine.length === 0) return null;
  return (
    <section class="card" aria-label={scoresView.cases}>
      <h2>{scoresView.cases}</h2>
      <ul>
        {mine.map(({ id, card }) => (
          <li key={id}>
            <a href={`/app/ho-so/${id}/cham-diem`}>{card?.subject.name ?? id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
