/** The form itself: keeps what is typed, saves it, and says what could not be saved. */
import { useState } from 'preact/hooks';
import type { CaseFile } from '../../data/case-file.ts';
import { saveCase, type ConsentContent } from '../../data/case-writing.ts';
import { valueOf, type Entry } from '../../data/reading.ts';
import type { Unwritten } from '../../data/store.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { unitName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { goToFirstWrong } from '../../parts/first-wrong.ts';
import { useHash } from '../../parts/use-hash.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { answeredWith, answersOf } from '#domain/dossier.ts';
import { AnswerFields } from './answer-fields.tsx';
import { CardFields } from './card-fields.tsx';
import { draftOf } from './card-draft.ts';
import { ClaimFields } from './claim-fields.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { DossierFields } from './dossier-fields.tsx';
import {
  claimDraft,
  contentToSave,
  dossierDraft,
  emptyPerson,
  isChanged,
  problemsOf,
  type CaseDraft,
} from './draft.ts';
import { EvidenceField } from './evidence-field.tsx';
import type { FormNames } from './form-names.ts';
import { PaperSteps } from './paper-steps.tsx';
import { PrivateFields } from './private-fields.tsx';
import { ReturnedItems } from './returned-items.tsx';

const startOf = ({ card, dossier, claims, person, discipline }: CaseFile): CaseDraft => ({
  card: draftOf(card),
  dossier: dossierDraft(valueOf(dossier)),
  claims: (valueOf(claims)?.items ?? []).map(claimDraft),
  person: personDraft(valueOf(person)),
  discipline: valueOf(discipline)?.text ?? '',
});

const personDraft = (
  person: ({ readonly v: 1 } & CaseDraft['person']) | null,
): CaseDraft['person'] => {
  if (person === null) return emptyPerson;
  const { v: _v, ...draft } = person;
  return draft;
};

type Result = 'saved' | 'wrong' | Unwritten | null;

export function EditForm({ file, names }: { readonly file: CaseFile; readonly names: FormNames }) {
  const [saved, setSaved] = useState(() => startOf(file));
  const [draft, setDraft] = useState(saved);
  const [consents, setConsents] = useState(
    file.consents.map(({ id, value }): Entry<ConsentContent> => ({ id, value })),
  );
  const [version, setVersion] = useState(valueOf(file.dossier)?.version ?? 0);
  const [paperTitles, setPaperTitles] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(
      (valueOf(file.evidence)?.items ?? []).map(({ id, value }) => [id, value.title]),
    ),
  );
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result>(null);
  const unsaved = isChanged(saved, draft);
  useUnsaved(unsaved);
  useHash();
  const problems = result === 'wrong' ? problemsOf(draft) : {};
  const change = (changed: Partial<CaseDraft>): void => {
    setDraft({ ...draft, ...changed });
    if (result !== 'wrong') setResult(null);
  };
  const save = async (added: readonly Entry<ConsentContent>[] = []): Promise<boolean> => {
    if (Object.keys(problemsOf(draft)).length > 0) {
      setResult('wrong');
      goToFirstWrong();
      return false;
    }
    setBusy(true);
    const content = contentToSave(saved, draft, added);
    const answer = await saveCase(file.id, version, content);
    setVersion(answer.version);
    if (answer.is === 'saved') {
      const now = { ...draft, dossier: { ...draft.dossier, consents: content.dossier.consents } };
      setSaved(now);
      setDraft(now);
      setConsents([...consents, ...added]);
    }
    setResult(answer.is);
    setBusy(false);
    if (answer.is === 'hidden') goToFirstWrong();
    return answer.is === 'saved';
  };
  const set = names.criteriaSets.get(draft.card.criteriaSet) ?? null;
  const submit = (event: Event): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div class="row spread">
        <h1>
          {words.form.title}: {file.card.subject.name}
        </h1>
        <ButtonLink href={`/app/ho-so/${file.id}`}>{words.form.toCase}</ButtonLink>
      </div>
      <p class="hint">
        {file.card.code} · <StateBadge track="nominations" state={file.card.state} /> ·{' '}
        {words.form.version(version)}
      </p>
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
      <AnswerFields
        set={set}
        answers={answersOf(draft.dossier)}
        onChange={(answers) => change({ dossier: { ...draft.dossier, ...answeredWith(answers) } })}
      />
      <ClaimFields
        caseId={file.id}
        claims={draft.claims}
        set={set}
        evidence={valueOf(file.evidence)?.items ?? []}
        problems={problems}
        onChange={(next) => change({ claims: next })}
      />
      <ConsentFields
        caseId={file.id}
        subject={draft.card.name}
        ownerUnit={file.card.ownerUnit}
        consents={consents}
        taken={draft.dossier.consents}
        busy={busy}
        onRecord={(consent) => save([consent])}
      />
      <fieldset>
        <legend>{words.caseView.confirmed}</legend>
        <EvidenceField
          id="f-signedPaper"
          label={words.form.signedPaper}
          caseId={file.id}
          held={draft.dossier.signedPaper === null ? [] : [draft.dossier.signedPaper]}
          titles={paperTitles}
          full={draft.dossier.signedPaper !== null}
          source={
            file.card.source === 'paper'
              ? words.paperEntry.evidenceSource(unitName(names.units, file.card.ownerUnit))
              : ''
          }
          onAttach={(signedPaper, title) => {
            setPaperTitles({ ...paperTitles, [signedPaper]: title });
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
      <SaveLine result={result} unsaved={unsaved} busy={busy} />
    </form>
  );
}

function SaveLine({
  result,
  unsaved,
  busy,
}: {
  readonly result: Result;
  readonly unsaved: boolean;
  readonly busy: boolean;
}) {
  return (
    <div class="save-line">
      {result === 'saved' && !unsaved && <Notice tone="good">{words.general.saved}</Notice>}
      {result === 'wrong' && <Notice tone="bad">{words.refusals.badInput}</Notice>}
      {result && result !== 'saved' && result !== 'wrong' && (
        <Notice tone="bad">{words.general.notSaved[result]}</Notice>
      )}
      <div class="row">
        <Button kind="primary" submits saves busy={busy}>
          {busy ? words.general.saving : words.form.save}
        </Button>
        {unsaved && <span class="hint">{words.general.unsaved}</span>}
      </div>
    </div>
  );
}
