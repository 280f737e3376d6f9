/** Where a draft begins: from nothing, or with all that an existing set holds; as its new edition, or as another set. */
import { useState } from 'preact/hooks';
import { blankSet, draftedFrom } from '#domain/criteria-drafting.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { useCatalogues } from '../../data/reference.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { criteria } from './words.ts';

export function BeginForm({
  sets,
  base: given,
  onBegun,
  onCancel,
}: {
  readonly sets: readonly CriteriaSet[];
  readonly base: CriteriaSet | null;
  readonly onBegun: (set: CriteriaSet) => void;
  readonly onCancel: () => void;
}) {
  const said = criteria.drafting;
  const names = useCatalogues('agency');
  const [base, setBase] = useState(given?.id ?? '');
  const [same, setSame] = useState(given !== null);
  const [family, setFamily] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  useUnsaved(family !== '');
  const from = sets.find(({ id }) => id === base) ?? null;
  const begin = (event: Event): void => {
    event.preventDefault();
    if (from !== null && same) {
      onBegun(draftedFrom(from, sets, from.family));
      return;
    }
    const problem = wrongFamily(family, sets);
    setWrong(problem);
    if (problem !== null) return;
    const blank = blankSet(family, names?.agency.illustrative ?? false);
    onBegun(from === null ? blank : draftedFrom(from, sets, family));
  };
  return (
    <form class="card soft" onSubmit={begin} noValidate aria-label={said.title}>
      <h2>{said.title}</h2>
      <SelectField
        id="begin.base"
        label={said.base}
        empty={said.scratch}
        options={sets.map(({ id, title, version }) => ({
          value: id,
          label: `${title} (${criteria.version(version)})`,
        }))}
        value={base}
        onChange={setBase}
      />
      {from !== null && (
        <CheckField id="begin.same" label={said.sameFamily} checked={same} onChange={setSame} />
      )}
      {(from === null || !same) && (
        <TextField
          id="begin.family"
          label={said.family}
          hint={said.familyHint}
          max={40}
          value={family}
          onChange={setFamily}
        />
      )}
      {wrong !== null && <Notice tone="bad">{wrong}</Notice>}
      <div class="row">
        <Button kind="primary" submits>
          {said.begin}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

const wrongFamily = (family: string, sets: readonly CriteriaSet[]): string | null => {
  if (!/^[A-Za-z0-9-]{2,40}$/u.test(family)) return criteria.drafting.familyWrong;
  return sets.some((set) => set.family === family || set.id === family)
    ? criteria.drafting.familyTaken
    : null;
};
