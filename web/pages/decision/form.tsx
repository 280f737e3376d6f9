/** A decision while it is prepared: what it is called and which cases it holds. */
import { useState } from 'preact/hooks';
import { mostCases } from '#domain/decision.ts';
import type { Nomination } from '#domain/nomination.ts';
import { readCandidates, type DecisionContent } from '../../data/decisions.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup, TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { stateWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';

interface Held extends DecisionContent {
  readonly cards: ReadonlyMap<string, Nomination>;
}

export function DecisionForm({
  held,
  press,
  onSave,
}: {
  readonly held: Held | null;
  readonly press: string;
  readonly onSave: (content: DecisionContent) => Promise<Written>;
}) {
  const [candidates, again] = useReading(readCandidates, []);
  const [typed, setTyped] = useState<DecisionContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Written | 'empty' | null>(null);
  useUnsaved(typed !== null && !busy);
  if (candidates.is !== 'ready')
    return <NotReady is={candidates.is} onAgain={() => void again()} />;
  const draft = typed ?? {
    title: held?.title ?? words.decisionView.defaultTitle(today().slice(0, 4)),
    cases: held ? [...held.cases] : candidates.value.map(({ id }) => id).slice(0, mostCases),
  };
  const options = choices(held, candidates.value);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (draft.title.trim() === '' || draft.cases.length === 0) {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const saved = await onSave(draft);
    setBusy(false);
    setProblem(saved);
    if (saved === 'saved') setTyped(null);
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        id="f-title"
        label={words.decisionView.name}
        max={200}
        value={draft.title}
        onChange={(title) => setTyped({ ...draft, title })}
      />
      {options.length === 0 ? (
        <p class="hint">{words.decisionView.noCandidates}</p>
      ) : (
        <>
          <CheckGroup
            id="f-cases"
            label={words.decisionView.candidates}
            options={options}
            chosen={draft.cases}
            onChange={(cases) => setTyped({ ...draft, cases: [...cases] })}
          />
          <div class="row">
            <span role="status">
              {words.decisionView.allChosen(draft.cases.length, options.length)}
            </span>
            <Button
              onPress={() =>
                setTyped({ ...draft, cases: options.map(({ value }) => value).slice(0, mostCases) })
              }
            >
              {words.decisionView.chooseAll}
            </Button>
            <Button onPress={() => setTyped({ ...draft, cases: [] })}>
              {words.decisionView.chooseNone}
            </Button>
          </div>
        </>
      )}
      {problem === 'saved' && typed === null && <Notice tone="good">{words.general.saved}</Notice>}
      {problem && problem !== 'saved' && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      <Button kind="primary" submits saves busy={busy}>
        {press}
      </Button>
    </form>
  );
}

/** Cases that wait, and those the decision holds already whatever became of them. */
const choices = (held: Held | null, candidates: readonly Entry<Nomination>[]) => {
  const waiting = new Map(candidates.map(({ id, value }) => [id, value]));
  const all = [...new Set([...(held?.cases ?? []), ...waiting.keys()])];
  return all.map((value) => {
    const card = waiting.get(value) ?? held?.cards.get(value);
    const label = card
      ? `${card.subject.name} (${card.code}, ${stateWords('nominations', card.state).toLowerCase()})`
      : value;
    return { value, label };
  });
};
