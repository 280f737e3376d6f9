/** Which reminders named the case beside others: loaded when opened. */
import { useState } from 'preact/hooks';
import type { Delivery } from '#domain/mail.ts';
import type { Roster } from '#domain/person.ts';
import { readDigests } from '../../data/case-file.ts';
import { useReading } from '../../data/reading.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import { Deliveries } from './deliveries.tsx';

interface Props {
  readonly caseId: string;
  readonly people: Roster['people'];
}

export function Digests(props: Props) {
  const [opened, setOpened] = useState(false);
  const look = (open: boolean): void => {
    if (open) setOpened(true);
  };
  return (
    <details data-part="digests" onToggle={(event) => look(event.currentTarget.open)}>
      <summary>{words.caseView.digests}</summary>
      {opened && <Read {...props} />}
    </details>
  );
}

function Read({ caseId, people }: Props) {
  const [digests, again] = useReading(() => readDigests(caseId), [caseId]);
  if (digests.is !== 'ready') return <NotReady is={digests.is} onAgain={() => void again()} />;
  return <Told deliveries={digests.value.items.map(({ value }) => value)} people={people} />;
}

function Told({
  deliveries,
  people,
}: Pick<Props, 'people'> & { readonly deliveries: readonly Delivery[] }) {
  return deliveries.length === 0 ? (
    <p class="hint">{words.caseView.noDigests}</p>
  ) : (
    <Deliveries deliveries={deliveries} people={people} />
  );
}
