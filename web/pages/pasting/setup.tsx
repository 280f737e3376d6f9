/** What the rows do not say and all of them share: cycle, occasion, level. The criteria set goes with the kind of subject. */
import type { SubjectKind } from '#domain/criteria-set.ts';
import { occasions } from '#domain/cycle.ts';
import { SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { CardDraft, CardNames } from '../edit/card-draft.ts';
import { pasting } from './words.ts';

export function SetupFields({
  draft,
  names,
  lacking,
  onChange,
}: {
  readonly draft: CardDraft;
  readonly names: CardNames;
  /** Kinds in the list for which no criteria are in force at this level. */
  readonly lacking: readonly SubjectKind[];
  readonly onChange: (draft: CardDraft) => void;
}) {
  return (
    <section class="card" aria-label={pasting.setup}>
      <h2>{pasting.setup}</h2>
      <div class="columns">
        <SelectField
          id="f-cycle"
          label={words.form.cycle}
          options={[...names.cycles].map(([value, { title }]) => ({ value, label: title }))}
          value={draft.cycle}
          onChange={(cycle) => onChange({ ...draft, cycle })}
        />
        <SelectField
          id="f-occasion"
          label={words.form.occasion}
          options={optionsOf(occasions, words.occasions)}
          value={draft.occasion}
          onChange={(chosen) =>
            onChange({ ...draft, occasion: known(occasions, chosen, draft.occasion) })
          }
        />
        <SelectField
          id="f-level"
          label={words.form.level}
          options={names.levels
            .filter(({ validTo }) => validTo === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.level}
          onChange={(level) => onChange({ ...draft, level })}
        />
      </div>
      {lacking.map((kind) => (
        <Notice key={kind} tone="warn">
          {pasting.noSet(words.subjectKinds[kind])}
        </Notice>
      ))}
    </section>
  );
}
