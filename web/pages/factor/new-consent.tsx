/** The consent to tell of a new factor as it is typed: by whom, proved how, to which facts, channels and languages. */
import { useState } from 'preact/hooks';
import { ages, stands } from '#domain/consent.ts';
import { asConsent, factorFields } from '#domain/new-factor.ts';
import {
  recordConsent,
  underFactor,
  type FactorConsentContent,
  type FactorFile,
} from '../../data/new-factors.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { CheckField, CheckGroup, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { ProofField } from '../consents/proof.tsx';
import { provedBy } from '../consents/proved-by.ts';
import { ReachGroups } from '../consents/reach-groups.tsx';
import { WitnessFields } from '../consents/witness-fields.tsx';
import { said as consentWords } from '../consents/words.ts';
import { factorView } from './words.ts';

const proofs = ['paper', 'electronic', 'spoken'] as const;

const blank = (who: string): FactorConsentContent => ({
  who,
  fields: [],
  channels: ['website'],
  languages: ['vi'],
  proof: 'paper',
  witness: '',
  keptAt: '',
  age: 'adult',
  guardian: '',
  childAgreed: false,
  proofEvidence: null,
  on: today(),
});

type Problem = Exclude<Written, 'saved'> | 'empty' | 'underWay';

const saidOf = (problem: Problem): string => {
  if (problem === 'empty') return factorView.incomplete;
  return problem === 'underWay' ? consentWords.proofUnderWay : words.general.notSaved[problem];
};

export function NewConsent({
  file: { id, factor },
  onRecorded,
}: {
  readonly file: FactorFile;
  readonly onRecorded: () => void;
}) {
  const [draft, setDraft] = useState(() => blank(factor.subject.name));
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const change = (changed: Partial<FactorConsentContent>): void => {
    setDraft({ ...draft, ...changed });
    setTouched(true);
  };
  const record = async (): Promise<void> => {
    if (isUnderWay) {
      setProblem('underWay');
      return;
    }
    const given = { v: 3, by: 'me', at: factor.createdAt, withdrawn: null, ...draft } as const;
    if (draft.who.trim() === '' || draft.on === '' || !stands(asConsent(id, factor, given))) {
      setProblem('empty');
      return;
    }
    const is = await recordConsent(id, draft);
    setProblem(is === 'saved' ? null : is);
    if (is !== 'saved') return;
    setDraft(blank(factor.subject.name));
    setTouched(false);
    onRecorded();
  };
  return (
    <div class="card soft">
      <div class="columns">
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
          onChange={(chosen) => change(provedBy(known(proofs, chosen, draft.proof)))}
        />
        <DayField
          id="consent.on"
          label={words.form.consentDay}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
        <WitnessFields
          draft={draft}
          hints={{ witness: factorView.witnessHint, keptAt: factorView.keptAtHint }}
          onChange={change}
        />
        <SelectField
          id="consent.age"
          label={factorView.age}
          options={optionsOf(ages, factorView.ages)}
          value={draft.age}
          onChange={(age) => change({ age: known(ages, age, draft.age) })}
        />
        {draft.age === 'from7' && (
          <CheckField
            id="consent.childAgreed"
            label={factorView.childAgreed}
            checked={draft.childAgreed}
            onChange={(childAgreed) => change({ childAgreed })}
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
      <ProofField
        under={underFactor(id)}
        brought={draft.proofEvidence}
        onUnderWay={(is) => {
          setUnderWay(is);
          setProblem(null);
        }}
        onBrought={(proofEvidence) => change({ proofEvidence })}
      />
      <div class="columns">
        <CheckGroup
          id="consent.fields"
          label={words.form.publicFields}
          options={optionsOf(factorFields, words.publicFields)}
          chosen={draft.fields}
          onChange={(chosen) =>
            change({ fields: factorFields.filter((field) => chosen.includes(field)) })
          }
        />
        <ReachGroups draft={draft} onChange={change} />
      </div>
      {problem !== null && <Notice tone="bad">{saidOf(problem)}</Notice>}
      <Button onPress={() => void record()}>{factorView.addConsent}</Button>
    </div>
  );
}
