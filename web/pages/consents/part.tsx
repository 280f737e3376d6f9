/** Consents of a case that was sent: read, printed as a form, recorded further, and withdrawn with their effects told first. */
import { useState } from 'preact/hooks';
import { type Consent, fittingAge } from '#domain/consent.ts';
import { isPostedOnConsent } from '#domain/public-notice.ts';
import { writingStates } from '#domain/nomination-workflow.ts';
import type { CaseFile } from '../../data/case-file.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import {
  readAllConsents,
  readPublicPage,
  recordConsent,
  underConsents,
} from '../../data/consents.ts';
import { useMe, writesFor } from '../../data/me.ts';
import { ready, useReading, valueOf } from '../../data/reading.ts';
import type { Written } from '../../data/writing.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { ConsentLine } from '../../parts/consent-line.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { emptyConsent, type Lack, recordable, surroundingsOf } from './consent-draft.ts';
import { ConsentForm } from './consent-form.tsx';
import { Proof } from './proof.tsx';
import { WithdrawForm } from './withdraw-form.tsx';
import { said } from './words.ts';

export function ConsentsPart({ file }: { readonly file: CaseFile }) {
  const me = useMe();
  const named = valueOf(file.dossier)?.consents ?? [];
  const [consents, again] = useReading(
    async () => ready(await readAllConsents(file.id, named)),
    [file.id],
  );
  const [open, setOpen] = useState<string | null>(null);
  if (consents.is !== 'ready') return <NotReady is={consents.is} onAgain={() => void again()} />;
  const writes = writesFor(me, file.card.ownerUnit);
  const isSent = !writingStates.some((state) => state === file.card.state);
  const all = consents.value;
  return (
    <>
      <ul class="plain-list" data-part="consents">
        {all.map(({ id, value }) => (
          <li key={id}>
            <ConsentLine consent={value} />
            {writes && value.proofEvidence !== null && (
              <Proof under={placeOf(file, value.proofEvidence)} evidence={value.proofEvidence} />
            )}
            {writes && value.withdrawn === null && open !== id && (
              <Button kind="quiet" onPress={() => setOpen(id)}>
                {said.withdraw}
              </Button>
            )}
            {open === id && (
              <Withdrawing
                file={file}
                id={id}
                consent={value}
                others={all.filter((other) => other.id !== id).map((other) => other.value)}
                onDone={() => void again()}
                onCancel={() => setOpen(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {writes && (
        <div class="row">
          {isSent && open !== 'new' && <Button onPress={() => setOpen('new')}>{said.add}</Button>}
          <ButtonLink href={`/app/ho-so/${file.id}/phieu-dong-y`}>{said.print}</ButtonLink>
        </div>
      )}
      {open === 'new' && (
        <NewConsent
          file={file}
          taken={[...named, ...all.map(({ id }) => id)]}
          onDone={() => {
            setOpen(null);
            void again();
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** Under which a proof lies: a file of the case, or one that was brought for a consent alone. */
const placeOf = ({ id, evidence }: CaseFile, proof: string): string =>
  (valueOf(evidence)?.items ?? []).some((one) => one.id === proof) ? id : underConsents(id);

/** What is public is looked at when somebody is about to take a consent back: it may have changed since the page was opened. */
function Withdrawing({
  file,
  others,
  ...rest
}: {
  readonly file: CaseFile;
  readonly id: string;
  readonly consent: Consent;
  readonly others: readonly Consent[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [page, again] = useReading(
    () => readPublicPage(file.id, valueOf(file.evidence)?.items ?? []),
    [file.id],
  );
  if (page.is !== 'ready') return <NotReady is={page.is} onAgain={() => void again()} />;
  const birthYear = valueOf(file.dossier)?.birthYear ?? null;
  return (
    <WithdrawForm
      {...rest}
      others={fittingAge(others, birthYear)}
      inPublic={{ page: page.value, isPostedOnConsent: isPostedOnConsent(file.card) }}
    />
  );
}

function NewConsent({
  file,
  taken,
  onDone,
  onCancel,
}: {
  readonly file: CaseFile;
  readonly taken: readonly string[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { card } = file;
  const birthYear = valueOf(file.dossier)?.birthYear ?? null;
  const evidence = valueOf(file.evidence)?.items ?? [];
  const [start] = useState<ConsentContent>(() =>
    emptyConsent(card.subject.name, card.ownerUnit, 'publication', birthYear),
  );
  const [draft, setDraft] = useState(start);
  const [ended, setEnded] = useState<Written | 'busy' | null>(null);
  const [lacks, setLacks] = useState<Lack | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  useUnsaved(draft !== start && ended !== 'saved');
  const record = async (event: Event): Promise<void> => {
    event.preventDefault();
    const whole = recordable(draft, isUnderWay);
    setLacks(typeof whole === 'string' ? whole : null);
    if (typeof whole === 'string') return;
    setEnded('busy');
    const is = await recordConsent(file.id, whole, taken);
    setEnded(is);
    if (is === 'saved') onDone();
  };
  return (
    <form
      class="card soft"
      onSubmit={(event) => void record(event)}
      noValidate
      aria-label={said.add}
    >
      <h3>{said.add}</h3>
      <ConsentForm
        draft={draft}
        around={surroundingsOf(file.id, evidence, birthYear)}
        onUnderWay={(is) => {
          setUnderWay(is);
          setLacks(null);
        }}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
      {lacks !== null && <Notice tone="bad">{said[lacks]}</Notice>}
      {ended !== null && ended !== 'busy' && ended !== 'saved' && (
        <Notice tone="bad">{words.general.notSaved[ended]}</Notice>
      )}
      <div class="row">
        <Button kind="primary" submits busy={ended === 'busy'}>
          {said.record}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}
