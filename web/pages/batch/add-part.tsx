/** Drafts of the unit that are not yet on the paper: there may be hundreds, read when somebody wants to add one. */
import { useState } from 'preact/hooks';
import { mostCases, type Batch } from '#domain/decision.ts';
import { addCases, readDrafts } from '../../data/batches.ts';
import { useReading } from '../../data/reading.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { batchView } from './words.ts';

interface Adding {
  readonly id: string;
  readonly batch: Batch;
  readonly onChanged: () => void;
}

export const AddPart = (adding: Adding) => (
  <Unfolding class="card" summary={batchView.add}>
    {() => <Drafts {...adding} />}
  </Unfolding>
);

function Drafts({ id, batch, onChanged }: Adding) {
  const [drafts, again] = useReading(() => readDrafts(batch.ownerUnit), [batch.ownerUnit]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Unwritten | null>(null);
  useUnsaved(chosen.length > 0 && !busy);
  if (drafts.is !== 'ready') return <NotReady is={drafts.is} onAgain={() => void again()} />;
  const outside = drafts.value.filter((draft) => !batch.cases.includes(draft.id));
  const room = mostCases - batch.cases.length;
  const add = async (): Promise<void> => {
    setBusy(true);
    const added = await addCases(id, chosen.slice(0, room));
    setBusy(false);
    setProblem(added === 'saved' ? null : added);
    if (added !== 'saved') return;
    setChosen([]);
    onChanged();
  };
  return (
    <>
      {outside.length === 0 ? (
        <p class="hint">{batchView.noDrafts}</p>
      ) : (
        <CheckGroup
          id="f-add"
          label={batchView.add}
          options={outside.map(({ id: value, value: card }) => ({
            value,
            label: `${card.subject.name} (${card.code})`,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      {room <= 0 && <Notice tone="warn">{batchView.full}</Notice>}
      {problem && <Notice tone="bad">{words.general.notSaved[problem]}</Notice>}
      {chosen.length > 0 && room > 0 && (
        <Button kind="primary" busy={busy} onPress={() => void add()}>
          {batchView.addChosen(chosen.length)}
        </Button>
      )}
    </>
  );
}
