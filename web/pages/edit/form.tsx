/** The form itself: keeps what is typed, saves it, and says what could not be saved. */
import { useState } from 'preact/hooks';
import { answeredWith, answersOf } from '#domain/dossier.ts';
import type { CaseFile } from '../../data/case-file.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import { valueOf } from '../../data/reading.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { unitName } from '../../parts/names.ts';
import { goToFirstWrong } from '../../parts/first-wrong.ts';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import { surroundingsOf } from '../consents/consent-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { CardFields } from './card-fields.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { DossierFields } from './dossier-fields.tsx';
import { identityIn, problemsOf, wrongAlready, type CaseDraft } from './draft.ts';
import { EvidenceField } from './evidence-field.tsx';
import type { FormNames } from './form-names.ts';
import { PaperSteps } from './paper-steps.tsx';
import { PrivateFields } from './private-fields.tsx';
import { ReturnedItems } from './returned-items.tsx';
import { tellingOf } from './telling.ts';
import { useCaseDraft, type OpenCase } from './use-case-draft.ts';

const Matches = lazy(() => import('../subjects/matches.tsx').then((file) => file.Matches));

interface Props {
  readonly file: CaseFile;
  readonly names: FormNames;
}

export function EditForm({ file, names }: Props) {
  const open = useCaseDraft(file);
  const { auto } = open;
  const { draft, base, apart } = auto.state;
  useUnsaved(auto.unsaved && !auto.keeps);
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = apart.length > 0 ? [] : auto.left;
  const telling = tellingOf(draft, names);
  return (
    <>
      <div class="row spread">
        <h1>
          {words.form.title}: {file.card.subject.name}
        </h1>
        <ButtonLink href={`/app/ho-so/${file.id}`}>{words.form.toCase}</ButtonLink>
      </div>
      <p class="hint">
        {file.card.code} · <StateBadge track="nominations" state={file.card.state} /> ·{' '}
        {words.form.version(base.version)}
      </p>
      <Apart auto={auto} telling={telling} />
      {left ? (
        <Left auto={auto} entry={left} telling={telling} />
      ) : (
        <Fields open={open} names={names} />
      )}
    </>
  );
}

function Fields({ open, names }: { readonly open: OpenCase; readonly names: FormNames }) {
  const { auto, file } = open;
  const { draft } = auto.state;
  const [tried, setTried] = useState(false);
  const [recording, setRecording] = useState(false);
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  useHash();
  const evidence = valueOf(file.evidence)?.items ?? [];
  const found = problemsOf(draft);
  const problems = tried ? found : wrongAlready(found);
  const wrong = tried && Object.keys(found).length > 0;
  const change = (changed: Partial<CaseDraft>): void =>
    auto.change(draft, { ...draft, ...changed });
  const save = async (): Promise<void> => {
    const incomplete = Object.keys(found).length > 0;
    setTried(incomplete);
    if (incomplete) goToFirstWrong();
    if ((await auto.save()) === 'hidden') goToFirstWrong();
  };
  const record = async (consent: ConsentContent): Promise<void> => {
    setRecording(true);
    if (await open.record(consent)) change({ consent: null });
    setRecording(false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void save();
  };
  const set = names.criteriaSets.get(draft.card.criteriaSet) ?? null;
  return (
    <form onSubmit={submit} noValidate>
      <ReturnedItems history={valueOf(file.history)?.items ?? []} state={file.card.state} />
      {file.card.source === 'paper' && <PaperSteps attached={draft.dossier.signedPaper !== null} />}
      <CardFields draft={draft.card} names={names} onChange={(card) => change({ card })} />
      <DossierFields
        draft={draft.dossier}
        kind={draft.card.kind}
        names={names}
        problems={problems}
        onChange={(dossier) => change({ dossier })}
      />
      <Matches
        identity={identityIn(draft)}
        answers={draft.dossier.sameness ?? {}}
        besides={file.id}
        names={names}
        onAnswer={(sameness) => change({ dossier: { ...draft.dossier, sameness } })}
      />
      <AnswerFields
        set={set}
        answers={answersOf(draft.dossier)}
        onChange={(answers) => change({ dossier: { ...draft.dossier, ...answeredWith(answers) } })}
      />
      <ClaimFields
        caseId={file.id}
        claims={draft.claims}
        set={set}
        evidence={evidence}
        problems={problems}
        onChange={(claims) => change({ claims })}
      />
      <ConsentFields
        subject={draft.card.name}
        ownerUnit={file.card.ownerUnit}
        around={surroundingsOf(file.id, evidence, Number(draft.dossier.birthYear) || null)}
        consents={open.consents}
        busy={recording}
        typed={draft.consent}
        onType={(consent) => change({ consent })}
        onRecord={(consent) => void record(consent)}
      />
      <fieldset>
        <legend>{words.caseView.confirmed}</legend>
        <EvidenceField
          id="f-signedPaper"
          label={words.form.signedPaper}
          caseId={file.id}
          held={draft.dossier.signedPaper === null ? [] : [draft.dossier.signedPaper]}
          titles={{
            ...Object.fromEntries(evidence.map(({ id, value }) => [id, value.title])),
            ...titles,
          }}
          room={draft.dossier.signedPaper === null ? 1 : 0}
          source={
            file.card.source === 'paper'
              ? words.paperEntry.evidenceSource(unitName(names.units, file.card.ownerUnit))
              : ''
          }
          onAttach={(signedPaper, title) => {
            setTitles({ ...titles, [signedPaper]: title });
            change({ dossier: { ...draft.dossier, signedPaper } });
          }}
          onDetach={() => change({ dossier: { ...draft.dossier, signedPaper: null } })}
        />
      </fieldset>
      <PrivateFields
        person={draft.person}
        discipline={draft.discipline}
        onChange={(changed) => change(changed)}
      />
      <SaveLine auto={auto} save={words.form.save} wrong={wrong} />
    </form>
  );
}
