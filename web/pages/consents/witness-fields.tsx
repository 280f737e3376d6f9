/** Who witnessed a consent, and where what proves it is kept: spoken words are kept nowhere. */
import type { Consent } from '#domain/consent.ts';
import { TextField } from '../../parts/field.tsx';
import { words } from '../../words/words.ts';

type Proved = Pick<Consent, 'witness' | 'keptAt'>;

export function WitnessFields({
  draft,
  hints,
  onChange,
}: {
  readonly draft: Proved & Pick<Consent, 'proof'>;
  readonly hints: Readonly<Record<keyof Proved, string>>;
  readonly onChange: (changed: Partial<Proved>) => void;
}) {
  return (
    <>
      <TextField
        id="consent.witness"
        label={words.form.witness}
        hint={draft.proof === 'spoken' ? hints.witness : undefined}
        max={120}
        value={draft.witness}
        onChange={(witness) => onChange({ witness })}
      />
      {draft.proof !== 'spoken' && (
        <TextField
          id="consent.keptAt"
          label={words.form.keptAt}
          hint={hints.keptAt}
          max={200}
          value={draft.keptAt}
          onChange={(keptAt) => onChange({ keptAt })}
        />
      )}
    </>
  );
}
