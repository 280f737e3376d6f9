/** A decision while it is prepared: what it is called and which cases it holds. */
import { useState } from 'preact/hooks';
import { mostCases } from '#domain/decision.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { Signer } from '#domain/signer.ts';
import { pageLength } from '../../data/cases.ts';
import type { DecisionContent } from '../../data/decisions.ts';
import type { Entry } from '../../data/reading.ts';
import type { Unwritten } from '../../data/store.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup, TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { stateWords } from '../../words/naming.ts';
import { decisionView } from '../../words/decisions.ts';
import { words } from '../../words/words.ts';
import { useCandidates } from './use-candidates.ts';

interface Held extends DecisionContent {
  readonly cards: ReadonlyMap<string, Nomination>;
}

export function DecisionForm({
  held,
  wanted = null,
  press,
  onSave,
}: {
  readonly held: Held | null;
  /** The case for which somebody came here. */
  readonly wanted?: Entry<Nomination> | null;
  readonly press: string;
  readonly onSave: (content: DecisionContent) => Promise<Written>;
}) {
  const candidates = useCandidates();
  const [typed, setTyped] = useState<DecisionContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Written | 'empty' | 'mixed' | null>(null);
  useUnsaved(typed !== null && !busy);
  const items = wantedFirst(wanted, candidates.items);
  if (candidates.is !== 'ready') return <NotReady is={candidates.is} onAgain={candidates.again} />;
  const draft = typed ?? {
    title: held?.title ?? decisionView.defaultTitle(today().slice(0, 4)),
    cases: held ? [...held.cases] : firstCases(items.slice(0, pageLength)),
  };
  const options = choices(held, items);
  const chooseAll = async (): Promise<void> => {
    const all = await candidates.all();
    if (all === null) return;
    const cases = choices(held, wantedFirst(wanted, all)).map(({ value }) => value);
    // What was typed while they came stays.
    setTyped((now) => ({ ...(now ?? draft), cases: cases.slice(0, mostCases) }));
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (draft.title.trim() === '' || draft.cases.length === 0) {
      setProblem('empty');
      return;
    }
    const signers = signersIn(draft.cases, held, items);
    if (signers.length > 1) {
      setProblem('mixed');
      return;
    }
    setBusy(true);
    const saved = await onSave({ ...draft, signer: signers[0] ?? null });
    setBusy(false);
    setProblem(saved);
    if (saved === 'saved') setTyped(null);
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        id="f-title"
        label={decisionView.name}
        max={200}
        value={draft.title}
        onChange={(title) => setTyped({ ...draft, title })}
      />
      {options.length === 0 ? (
        <p class="hint">{decisionView.noCandidates}</p>
      ) : (
        <>
          <CheckGroup
            id="f-cases"
            label={decisionView.candidates}
            options={options}
            chosen={draft.cases}
            onChange={(cases) => setTyped({ ...draft, cases: [...cases] })}
          />
          <div class="row">
            <span role="status">
              {decisionView.allChosen(draft.cases.length, options.length, candidates.more)}
            </span>
            {candidates.more && (
              <Button busy={candidates.busy} onPress={candidates.next}>
                {words.caseList.more}
              </Button>
            )}
            <Button busy={candidates.busy} onPress={() => void chooseAll()}>
              {decisionView.chooseAll}
            </Button>
            <Button onPress={() => setTyped({ ...draft, cases: [] })}>
              {decisionView.chooseNone}
            </Button>
          </div>
          {candidates.failed && <Notice tone="bad">{words.look.failed}</Notice>}
        </>
      )}
      {problem === 'saved' && typed === null && <Notice tone="good">{words.general.saved}</Notice>}
      {problem && problem !== 'saved' && <Notice tone="bad">{problemWords(problem)}</Notice>}
      <Button kind="primary" submits saves busy={busy}>
        {press}
      </Button>
    </form>
  );
}

const problemWords = (problem: Unwritten | 'empty' | 'mixed'): string => {
  if (problem === 'empty') return words.emptyField;
  return problem === 'mixed' ? decisionView.mixed : words.general.notSaved[problem];
};

/** Whoever waits longest comes first, but for the case that is wanted. */
const wantedFirst = (
  wanted: Entry<Nomination> | null,
  candidates: readonly Entry<Nomination>[],
): readonly Entry<Nomination>[] =>
  wanted === null ? candidates : [wanted, ...candidates.filter(({ id }) => id !== wanted.id)];

/** Those of one signer, whoever the first waits for. */
const firstCases = (candidates: readonly Entry<Nomination>[]): string[] => {
  const signer = candidates[0]?.value.signer ?? null;
  return candidates
    .filter(({ value }) => (value.signer ?? null) === signer)
    .map(({ id }) => id)
    .slice(0, mostCases);
};

/** Who is to sign the chosen cases; null stands for the head. */
const signersIn = (
  cases: readonly string[],
  held: Held | null,
  candidates: readonly Entry<Nomination>[],
): readonly (Signer | null)[] => {
  const cardOf = (id: string): Nomination | undefined =>
    candidates.find((one) => one.id === id)?.value ?? held?.cards.get(id);
  return [...new Set(cases.map((id) => cardOf(id)?.signer ?? null))];
};

/** Cases that wait, and those the decision holds already whatever became of them. */
const choices = (held: Held | null, candidates: readonly Entry<Nomination>[]) => {
  const waiting = new Map(candidates.map(({ id, value }) => [id, value]));
  const all = [...new Set([...(held?.cases ?? []), ...waiting.keys()])];
  return all.map((value) => {
    const card = waiting.get(value) ?? held?.cards.get(value);
    const label = card
      ? `${card.subject.name} (${card.code}, ${[stateWords('nominations', card.state).toLowerCase(), ...bySigner(card)].join(', ')})`
      : value;
    return { value, label };
  });
};

/** Said only where it is not the head. */
const bySigner = ({ signer }: Nomination): readonly string[] => {
  if (signer == null) return [];
  return [signer === 'deputy' ? decisionView.byDeputy : decisionView.bySubstitute];
};
