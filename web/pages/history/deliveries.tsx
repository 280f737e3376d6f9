/** To whom mails went, how they fared, and when. */
import type { Delivery } from '#domain/mail.ts';
import type { Roster } from '#domain/person.ts';
import { personName } from '../../parts/names.ts';
import { writtenInstant } from '../../parts/when.ts';
import { words } from '../../words/words.ts';

export function Deliveries({
  deliveries,
  people,
}: {
  readonly deliveries: readonly Delivery[];
  readonly people: Roster['people'];
}) {
  return (
    <ul>
      {deliveries.map(({ person, state, at }) => (
        <li key={`${person} ${at.toMillis()}`}>
          {personName(people, person)}: {words.deliveryStates[state]} · {writtenInstant(at)}
        </li>
      ))}
    </ul>
  );
}
