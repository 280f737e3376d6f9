/** The last step: whoever the register may know waits, the others become cases; what is created is told. */
import { useState } from 'preact/hooks';
import { mostCases, type Batch } from '#domain/decision.ts';
import { createCases, type Created, type NewCase, type Setup } from '../../data/pasted-cases.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { askAbout, type Alike } from './alike.ts';
import type { ListedRow } from './preview.tsx';
import { numeral } from '../../words/language.ts';
import { pasting } from './words.ts';

export function CreateBar({
  id,
  batch,
  ready,
  alike,
  setup,
  onAlike,
  onCreated,
}: {
  readonly id: string;
  readonly batch: Batch;
  readonly ready: readonly ListedRow[];
  readonly alike: Alike;
  readonly setup: Setup;
  readonly onAlike: (alike: Alike) => void;
  readonly onCreated: () => void;
}) {
  const [asking, setAsking] = useState<number | null>(null);
  const [left, setLeft] = useState({ held: 0, unasked: 0 });
  const [progress, setProgress] = useState<readonly [done: number, all: number] | null>(null);
  const [created, setCreated] = useState<Created | null>(null);
  const room = Math.max(0, mostCases - batch.cases.length);
  const wanted = ready.slice(0, room);
  const create = async (): Promise<void> => {
    setCreated(null);
    setAsking(0);
    const asked = await askAbout(
      wanted.map(({ row }) => row),
      alike,
      setAsking,
    );
    setAsking(null);
    onAlike(asked);
    // Whoever was agreed to before is created; whoever is found now waits for it.
    const free = wanted.filter(
      ({ row: { key } }) => alike.has(key) || (asked.get(key) ?? null) === null,
    );
    const unasked = free.filter(({ row: { key } }) => !asked.has(key)).length;
    setLeft({ held: wanted.length - free.length, unasked });
    const cases = free.map(({ id: caseId, row: { draft } }): NewCase => ({ id: caseId, draft }));
    setProgress([0, cases.length]);
    const made = await createCases(id, batch.ownerUnit, setup, cases, (ids) =>
      setProgress([ids.length, cases.length]),
    );
    setProgress(null);
    setCreated(made);
    onCreated();
  };
  return (
    <div class="save-line">
      {created && <Result created={created} />}
      {created && left.held > 0 && <Notice tone="warn">{pasting.held(left.held)}</Notice>}
      {created && left.unasked > 0 && <Notice tone="warn">{pasting.unasked(left.unasked)}</Notice>}
      {ready.length > room && (
        <Notice tone="warn">{pasting.tooMany(numeral.format(ready.length), String(room))}</Notice>
      )}
      {asking !== null && (
        <p role="status" aria-busy="true">
          {pasting.asking(asking, wanted.length)}
        </p>
      )}
      {progress && (
        <p role="status" aria-busy="true">
          {pasting.creating(...progress)}
        </p>
      )}
      {wanted.length === 0 && created === null && <p class="hint">{pasting.nothing}</p>}
      <div class="row">
        {wanted.length > 0 && (
          <Button
            kind="primary"
            busy={progress !== null || asking !== null}
            onPress={() => void create()}
          >
            {created?.stopped ? pasting.resume : pasting.create(wanted.length)}
          </Button>
        )}
        <ButtonLink href={`/app/to-trinh/${id}`}>{pasting.back}</ButtonLink>
      </div>
    </div>
  );
}

function Result({ created: { done, refused, stopped } }: { readonly created: Created }) {
  return (
    <>
      {stopped ? (
        <Notice tone="bad">{pasting.stopped(done.length)}</Notice>
      ) : (
        done.length > 0 && <Notice tone="good">{pasting.finished(done.length)}</Notice>
      )}
      {refused.length > 0 && <Notice tone="bad">{pasting.refused(refused.length)}</Notice>}
    </>
  );
}
