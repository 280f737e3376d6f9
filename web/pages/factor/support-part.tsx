/** The support log: what was given to a new factor, by whom, when (S25). Entries stand as they were written. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { supportKinds } from '#domain/new-factor.ts';
import { logSupport, type FactorFile, type SupportContent } from '../../data/new-factors.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { factorView } from './words.ts';

export function SupportPart({
  file: { id, support },
  writes,
  onChanged,
}: {
  readonly file: FactorFile;
  readonly writes: boolean;
  readonly onChanged: () => void;
}) {
  return (
    <section aria-label={factorView.support}>
      <h2>{factorView.support}</h2>
      {support.items.length === 0 && <p class="hint">{factorView.noSupport}</p>}
      <ul class="plain-list">
        {support.items
          .toSorted((one, other) => other.value.on.localeCompare(one.value.on))
          .map(({ id: entry, value }) => (
            <li key={entry}>
              <strong>{factorView.supports[value.kind]}</strong>
              <p class="prose">{value.words}</p>
              <div class="hint">
                {value.giver} · {written(value.on)}
              </div>
            </li>
          ))}
      </ul>
      {writes && <NewSupport id={id} onLogged={onChanged} />}
    </section>
  );
}

const empty = (): SupportContent => ({ kind: 'material', words: '', giver: '', on: today() });

function NewSupport({ id, onLogged }: { readonly id: string; readonly onLogged: () => void }) {
  const [draft, setDraft] = useState(empty);
  const [problem, setProblem] = useState<Exclude<Written, 'saved'> | 'empty' | null>(null);
  useUnsaved(draft.words !== '' || draft.giver !== '');
  const change = (changed: Partial<SupportContent>): void => setDraft({ ...draft, ...changed });
  const log = async (event: Event): Promise<void> => {
    event.preventDefault();
    if ([draft.words, draft.giver, draft.on].some((typed) => typed.trim() === '')) {
      setProblem('empty');
      return;
    }
    const is = await logSupport(id, draft);
    setProblem(is === 'saved' ? null : is);
    if (is !== 'saved') return;
    setDraft(empty());
    onLogged();
  };
  return (
    <form class="card soft" onSubmit={(event) => void log(event)} noValidate>
      <div class="columns">
        <SelectField
          id="support.kind"
          label={factorView.supportKind}
          options={optionsOf(supportKinds, factorView.supports)}
          value={draft.kind}
          onChange={(kind) => change({ kind: known(supportKinds, kind, draft.kind) })}
        />
        <TextField
          id="support.giver"
          label={factorView.giver}
          max={120}
          value={draft.giver}
          onChange={(giver) => change({ giver })}
        />
        <DayField
          id="support.on"
          label={factorView.supportOn}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
      </div>
      <TextField
        id="support.words"
        label={factorView.supportWords}
        max={500}
        value={draft.words}
        onChange={(typed) => change({ words: typed })}
      />
      {problem !== null && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      <Button submits>{factorView.addSupport}</Button>
    </form>
  );
}
