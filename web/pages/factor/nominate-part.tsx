/** From a new factor to a case: cycle, level and criteria are chosen, all else is filled in from the note. */
import { useState } from 'preact/hooks';
import type { Sameness } from '#domain/dossier.ts';
import type { NewFactor } from '#domain/new-factor.ts';
import { beginCaseOf } from '../../data/case-of-factor.ts';
import type { Ask } from '../../data/moves.ts';
import { useCatalogues } from '../../data/reference.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { words } from '../../words/words.ts';
import { cardOf, firstCard, setsFor, withSet, type CardDraft } from '../edit/card-draft.ts';
import { factorView } from './words.ts';

const Matches = lazy(() => import('../subjects/matches.tsx').then((file) => file.Matches));

interface Props {
  readonly id: string;
  readonly factor: NewFactor;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
}

export const NominatePart = (props: Props) => (
  <Unfolding summary={factorView.nominating}>{() => <Nominating {...props} />}</Unfolding>
);

function Nominating({ id, factor, onAsk }: Props) {
  const names = useCatalogues('cycles', 'movements', 'criteriaSets', 'levels', 'units', 'places');
  const [typed, setTyped] = useState<CardDraft | null>(null);
  const [sameness, setSameness] = useState<Record<string, Sameness>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Exclude<Written, 'saved'> | 'empty' | null>(null);
  if (names === null) return <NotReady is="loading" />;
  const { name, kind } = factor.subject;
  const draft = typed ?? withSet({ ...firstCard(names), name, kind }, names);
  const change = (changed: Partial<CardDraft>): void =>
    setTyped(withSet({ ...draft, ...changed }, names));
  const nominate = async (): Promise<void> => {
    if (draft.cycle === '' || draft.criteriaSet === '') {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const begun = await beginCaseOf(id, factor, cardOf(draft), sameness);
    setBusy(false);
    if (typeof begun === 'string') setProblem(begun);
    else {
      const input = { note: '', nomination: begun.id };
      onAsk({ move: 'nominate', input, seen: factor.version });
    }
  };
  return (
    <div class="card soft">
      <p class="hint">{factorView.nominatingHint}</p>
      <div class="columns">
        <SelectField
          id="n-cycle"
          label={factorView.cycle}
          options={[...names.cycles].map(([value, { title }]) => ({ value, label: title }))}
          value={draft.cycle}
          onChange={(cycle) => change({ cycle })}
        />
        <SelectField
          id="n-level"
          label={factorView.level}
          options={names.levels
            .filter(({ validTo }) => validTo === null)
            .map((level) => ({ value: level.id, label: level.name }))}
          value={draft.level}
          onChange={(level) => change({ level })}
        />
        <SelectField
          id="n-criteriaSet"
          label={factorView.criteriaSet}
          options={setsFor(names, draft).map(([value, label]) => ({ value, label }))}
          value={draft.criteriaSet}
          onChange={(criteriaSet) => change({ criteriaSet })}
        />
      </div>
      <Matches
        identity={{ name, kind, birthYear: null, place: factor.place }}
        answers={sameness}
        names={names}
        onAnswer={setSameness}
      />
      {problem !== null && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      <Button kind="primary" busy={busy} onPress={() => void nominate()}>
        {factorView.nominateNow}
      </Button>
    </div>
  );
}
