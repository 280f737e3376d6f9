/** Which reminders named the case beside others: loaded when opened. */
import { useState } from 'preact/hooks';
import type { Delivery } from '#domain/mail.ts';
import type { Roster } from '#domain/person.ts';
import { readDigests } from '../../data/case-file.ts';
import type { Listed, Waiting } from '../../data/reading.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import { Deliveries } from './deliveries.tsx';

interface Props {
  readonly caseId: string;
  readonly people: Roster['people'];
}

export function Digests({ caseId, people }: Props) {
  const [digests, setDigests] = useState<Waiting<Listed<Delivery>> | null>(null);
  const load = async (open: boolean): Promise<void> => {
    if (!open || digests?.is === 'ready') return;
    setDigests({ is: 'loading' });
    setDigests(await readDigests(caseId));
  };
  return (
    <details data-part="digests" onToggle={(event) => void load(event.currentTarget.open)}>
      <summary>{words.caseView.digests}</summary>
      {digests?.is === 'ready' && (
        <Told deliveries={digests.value.items.map(({ value }) => value)} people={people} />
      )}
      {digests !== null && digests.is !== 'ready' && <NotReady is={digests.is} />}
    </details>
  );
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
