/** Consents of the subject: what was agreed to, by whom, proved how. They are recorded at once and never changed. */
import { useState } from 'preact/hooks';
import { channels, consentScopes, publicFields, stands, type Consent } from '#domain/consent.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import type { Entry } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { ConsentLine } from '../../parts/consent-line.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { CheckGroup, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';

const proofs = ['paper', 'electronic', 'spoken'] as const satisfies readonly Consent['proof'][];

export function ConsentFields({
  subject,
  ownerUnit,
  consents,
  busy,
  typed,
  onType,
  onRecord,
}: {
  readonly subject: string;
  readonly ownerUnit: string;
  readonly consents: readonly Entry<ConsentContent & Partial<Pick<Consent, 'withdrawn'>>>[];
  readonly busy: boolean;
  /** The consent as it is being typed; null while none is. */
  readonly typed: ConsentContent | null;
  readonly onType: (consent: ConsentContent) => void;
  readonly onRecord: (consent: ConsentContent) => void;
}) {
  const empty: ConsentContent = {
    ownerUnit,
    scope: consents.some(({ value }) => value.scope === 'processing')
      ? 'publication'
      : 'processing',
    who: subject,
    fields: [],
    photos: [],
    languages: ['vi'],
    channels: [],
    proof: 'paper',
    witness: '',
    proofEvidence: null,
    age: 'adult',
    guardian: '',
    childAgreed: false,
    on: today(),
  };
  const [wrong, setWrong] = useState(false);
  const draft = typed ?? empty;
  const change = (changed: Partial<ConsentContent>): void => onType({ ...draft, ...changed });
  const record = (): void => {
    const incomplete =
      draft.who.trim() === '' || draft.on === '' || !stands({ ...draft, withdrawn: null });
    setWrong(incomplete);
    if (!incomplete) onRecord(draft);
  };
  return (
    <fieldset id="f-consents" tabIndex={-1}>
      <legend>{words.form.consents}</legend>
      {consents.length === 0 && <p class="hint">{words.form.noConsent}</p>}
      <ul class="plain-list">
        {consents.map(({ id, value }) => (
          <li key={id}>
            <ConsentLine consent={value} />
          </li>
        ))}
      </ul>
      <div class="card soft">
        <div class="columns">
          <SelectField
            id="consent.scope"
            label={words.form.scope}
            options={optionsOf(consentScopes, words.consentScopes)}
            value={draft.scope}
            onChange={(scope) => change({ scope: known(consentScopes, scope, draft.scope) })}
          />
          <TextField
            id="consent.who"
            label={words.form.who}
            max={120}
            value={draft.who}
            onChange={(who) => change({ who })}
          />
          <SelectField
            id="consent.proof"
            label={words.form.proof}
            options={optionsOf(proofs, words.proofs)}
            value={draft.proof}
            onChange={(proof) => change({ proof: known(proofs, proof, draft.proof) })}
          />
          <DayField
            id="consent.on"
            label={words.form.consentDay}
            value={draft.on}
            onChange={(on) => change({ on })}
          />
          {draft.proof === 'spoken' && (
            <TextField
              id="consent.witness"
              label={words.form.witness}
              hint={words.form.witnessHint}
              max={120}
              value={draft.witness}
              onChange={(witness) => change({ witness })}
            />
          )}
          <TextField
            id="consent.guardian"
            label={words.form.guardian}
            max={120}
            value={draft.guardian}
            onChange={(guardian) => change({ guardian })}
          />
        </div>
        {draft.scope === 'publication' && (
          <div class="columns">
            <CheckGroup
              id="consent.fields"
              label={words.form.publicFields}
              options={optionsOf(publicFields, words.publicFields)}
              chosen={draft.fields}
              onChange={(chosen) =>
                change({ fields: publicFields.filter((field) => chosen.includes(field)) })
              }
            />
            <CheckGroup
              id="consent.channels"
              label={words.form.channels}
              options={optionsOf(channels, words.channels)}
              chosen={draft.channels}
              onChange={(chosen) =>
                change({ channels: channels.filter((channel) => chosen.includes(channel)) })
              }
            />
          </div>
        )}
        {wrong && (
          <p class="wrong" role="alert">
            {words.refusals.badInput}
          </p>
        )}
        <Button busy={busy} onPress={record}>
          {words.form.addConsent}
        </Button>
      </div>
    </fieldset>
  );
}
