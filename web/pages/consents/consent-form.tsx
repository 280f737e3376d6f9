/** A consent as it is typed: to what, by whom, proved how, and, for publication, each field, photo, channel and language. */
import { ages, consentScopes, fittingAge, publicFields, type Consent } from '#domain/consent.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import { underConsents } from '../../data/consents.ts';
import { DayField } from '../../parts/day-field.tsx';
import { CheckField, CheckGroup, SelectField, TextField, type Option } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { ProofField } from './proof.tsx';
import { provedBy } from './proved-by.ts';
import { ReachGroups } from './reach-groups.tsx';
import { WitnessFields } from './witness-fields.tsx';
import { said } from './words.ts';

const proofs = ['paper', 'electronic', 'spoken'] as const satisfies readonly Consent['proof'][];

export interface ConsentSurroundings {
  readonly caseId: string;
  /** Evidence that may prove it, and those of them that are photos. */
  readonly papers: readonly Option[];
  readonly photos: readonly Option[];
  readonly birthYear: number | null;
}

export function ConsentForm({
  draft,
  around,
  onUnderWay,
  onChange,
}: {
  readonly draft: ConsentContent;
  readonly around: ConsentSurroundings;
  /** As in `ProofField`. */
  readonly onUnderWay: (isUnderWay: boolean) => void;
  readonly onChange: (changed: Partial<ConsentContent>) => void;
}) {
  return (
    <>
      <div class="columns">
        <SelectField
          id="consent.scope"
          label={words.form.scope}
          options={optionsOf(consentScopes, words.consentScopes)}
          value={draft.scope}
          onChange={(scope) =>
            onChange({ scope: known(consentScopes, scope, draft.scope), fields: [], photos: [] })
          }
        />
        <TextField
          id="consent.who"
          label={words.form.who}
          max={120}
          value={draft.who}
          onChange={(who) => onChange({ who })}
        />
        <DayField
          id="consent.on"
          label={words.form.consentDay}
          value={draft.on}
          onChange={(on) => onChange({ on })}
        />
      </div>
      <ProofFields draft={draft} around={around} onUnderWay={onUnderWay} onChange={onChange} />
      <AgeFields draft={draft} around={around} onChange={onChange} />
      {draft.scope === 'ethnicity' && (
        <>
          <p class="hint">{said.ethnicityNote}</p>
          <CheckField
            id="consent.ethnicity"
            label={said.showEthnicity}
            checked={draft.fields.includes('ethnicity')}
            onChange={(shown) => onChange({ fields: shown ? ['ethnicity'] : [] })}
          />
        </>
      )}
      {draft.scope === 'publication' && (
        <PublicationFields draft={draft} around={around} onChange={onChange} />
      )}
      {(draft.scope === 'publication' || draft.fields.length > 0) && (
        <div class="columns">
          <ReachGroups draft={draft} onChange={onChange} />
        </div>
      )}
    </>
  );
}

type Form = Parameters<typeof ConsentForm>[0];
type Fields = Omit<Form, 'onUnderWay'>;

function ProofFields({ draft, around, onUnderWay, onChange }: Form) {
  const { proofEvidence } = draft;
  const isFiled = around.papers.some(({ value }) => value === proofEvidence);
  return (
    <>
      <div class="columns">
        <SelectField
          id="consent.proof"
          label={words.form.proof}
          options={optionsOf(proofs, words.proofs)}
          value={draft.proof}
          onChange={(chosen) => onChange(provedBy(known(proofs, chosen, draft.proof)))}
        />
        <WitnessFields
          draft={draft}
          hints={{ witness: words.form.witnessHint, keptAt: words.form.keptAtHint }}
          onChange={onChange}
        />
        {around.papers.length > 0 && (isFiled || proofEvidence === null) && (
          <SelectField
            id="consent.proofEvidence"
            label={said.filedProof}
            empty={said.noProofEvidence}
            options={around.papers}
            value={proofEvidence ?? ''}
            onChange={(id) => onChange({ proofEvidence: id === '' ? null : id })}
          />
        )}
      </div>
      {!isFiled && (
        <ProofField
          under={underConsents(around.caseId)}
          brought={proofEvidence}
          onUnderWay={onUnderWay}
          onBrought={(id) => onChange({ proofEvidence: id })}
        />
      )}
    </>
  );
}

function AgeFields({ draft, around, onChange }: Fields) {
  const fits = fittingAge([{ ...draft } as Consent], around.birthYear).length > 0;
  return (
    <>
      <div class="columns">
        <SelectField
          id="consent.age"
          label={said.age}
          hint={said.ageHint[draft.age]}
          options={optionsOf(ages, said.ages)}
          value={draft.age}
          onChange={(age) => onChange({ age: known(ages, age, draft.age) })}
        />
        <TextField
          id="consent.guardian"
          label={words.form.guardian}
          max={120}
          value={draft.guardian}
          onChange={(guardian) => onChange({ guardian })}
        />
      </div>
      {draft.age === 'from7' && (
        <CheckField
          id="consent.childAgreed"
          label={said.childAgreed}
          checked={draft.childAgreed}
          onChange={(childAgreed) => onChange({ childAgreed })}
        />
      )}
      {!fits && <Notice tone="warn">{said.byYear}</Notice>}
    </>
  );
}

/** Ethnicity is not among them: it has a consent of its own. */
const ordinaryFields = publicFields.filter((field) => field !== 'ethnicity');

function PublicationFields({ draft, around, onChange }: Fields) {
  return (
    <div class="columns">
      <CheckGroup
        id="consent.fields"
        label={words.form.publicFields}
        options={optionsOf(ordinaryFields, words.publicFields)}
        chosen={draft.fields}
        onChange={(chosen) =>
          onChange({ fields: ordinaryFields.filter((field) => chosen.includes(field)) })
        }
      />
      {around.photos.length === 0 ? (
        <p class="hint">{said.noPhotos}</p>
      ) : (
        <CheckGroup
          id="consent.photos"
          label={said.photos}
          options={around.photos}
          chosen={draft.photos}
          onChange={(chosen) => onChange({ photos: [...chosen] })}
        />
      )}
    </div>
  );
}
