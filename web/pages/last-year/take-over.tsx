/** Before this cycle's case is begun from an earlier one: what comes along, what does not, in which cycle. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { isWithdrawnFrom } from '#domain/copy-to-cycle.ts';
import { isCopyable } from '#domain/copyable.ts';
import type { Nomination } from '#domain/nomination.ts';
import { closedStates } from '#domain/nomination-workflow.ts';
import { heldOn } from '#domain/organisation.ts';
import { readCaseFile, type CaseFile } from '../../data/case-file.ts';
import { copiesOf, copyToCycle, type Copied } from '../../data/copying.ts';
import { writesFor, type Me } from '../../data/me.ts';
import { ready, useReading, type Entry } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { lastYear } from '../../words/last-year.ts';
import { words } from '../../words/words.ts';
import { CardFields } from '../edit/card-fields.tsx';
import {
  cardOf,
  draftOf,
  firstCard,
  withSet,
  type CardDraft,
  type CardNames,
} from '../edit/card-draft.ts';

type Names = CardNames & Catalogues<'places'>;

interface Props {
  readonly id: string;
  readonly me: Me;
  readonly names: Names;
}

const spoken = lastYear;

export function TakeOver({ id, me, names }: Props) {
  const [found, again] = useReading(async () => {
    const [file, copies] = await Promise.all([readCaseFile(id, me), copiesOf(id)]);
    return file.is === 'ready' ? ready({ file: file.value, copies }) : file;
  }, [id]);
  if (found.is !== 'ready') return <NotReady is={found.is} onAgain={() => void again()} />;
  const { file, copies } = found.value;
  const hindrance = hindranceOf(file, me);
  return (
    <>
      <h1>{words.form.newTitle}</h1>
      <p>{spoken.from(file.card.subject.name, file.card.code)}</p>
      {hindrance === null ? (
        <TakeOverForm file={file} copies={copies} names={names} />
      ) : (
        <Notice tone="warn">{spoken[hindrance]}</Notice>
      )}
      <div class="row">
        <ButtonLink href={`/app/ho-so/${id}`}>{words.caseView.seeEarlier}</ButtonLink>
        <ButtonLink href="/app/ho-so/moi">{spoken.other}</ButtonLink>
      </div>
    </>
  );
}

/** Content that cannot be read is not copied in part: nobody would know what is missing. */
const hindranceOf = (file: CaseFile, me: Me): 'walled' | 'notHere' | 'consentWithdrawn' | null => {
  if (file.walled) return 'walled';
  const unreadable = [file.dossier, file.claims, file.evidence].some(
    ({ is }) => is !== 'ready' && is !== 'missing',
  );
  if (unreadable || !isCopyable(file.card) || !writesFor(me, file.card.ownerUnit)) return 'notHere';
  return isWithdrawnFrom(file.consents.map(({ value }) => value)) ? 'consentWithdrawn' : null;
};

/** As the earlier card, in the cycle that is open, with criteria that are in force. */
const cardFor = (file: CaseFile, names: Names): CardDraft => {
  const first = firstCard(names);
  const { movement, ...kept } = draftOf(file.card);
  const runs = (names.movements.get(movement)?.closes ?? '') >= today();
  return withSet({ ...kept, movement: runs ? movement : '', cycle: first.cycle }, names);
};

function TakeOverForm({
  file,
  copies,
  names,
}: {
  readonly file: CaseFile;
  readonly copies: readonly Entry<Nomination>[];
  readonly names: Names;
}) {
  const { route } = useLocation();
  const [start] = useState(() => cardFor(file, names));
  const [draft, setDraft] = useState(start);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Unwritten | 'empty' | null>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  useUnsaved(draft !== start && !busy && copied === null);
  const already = copies.find(
    ({ value }) =>
      value.cycle === draft.cycle && !closedStates.some((state) => state === value.state),
  );
  const goOn = async (begun: Copied): Promise<void> => {
    setBusy(true);
    if (await begun.writeClaims()) route(`/app/ho-so/${begun.id}/sua`);
    else setCopied(begun);
    setBusy(false);
  };
  const begin = async (): Promise<void> => {
    if (draft.name.trim() === '' || draft.criteriaSet === '' || draft.cycle === '') {
      setProblem('empty');
      return;
    }
    setBusy(true);
    const set = names.criteriaSets.get(draft.criteriaSet) ?? null;
    const places = heldOn(names.places, today()).map(({ code }) => code);
    const begun = await copyToCycle(file, cardOf(draft), { set, places });
    setBusy(false);
    if (typeof begun === 'string') setProblem(begun);
    else await goOn(begun);
  };
  if (copied !== null) {
    return (
      <Notice tone="warn">
        <p>{spoken.claimsLeft}</p>
        <Button busy={busy} onPress={() => void goOn(copied)}>
          {spoken.claimsAgain}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <div class="columns">
        <Listed title={spoken.comes} items={spoken.comesList} />
        <Listed title={spoken.staysBehind} items={spoken.staysBehindList} />
      </div>
      <CardFields draft={draft} names={names} onChange={setDraft} />
      {problem && (
        <Notice tone="bad">
          {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
        </Notice>
      )}
      {already === undefined ? (
        <div class="row">
          <Button kind="primary" busy={busy} onPress={() => void begin()}>
            {spoken.create}
          </Button>
        </div>
      ) : (
        <Notice tone="warn">
          <p>{spoken.already(already.value.code)}</p>
          <ButtonLink href={`/app/ho-so/${already.id}`}>{spoken.open}</ButtonLink>
        </Notice>
      )}
    </>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section class="card soft" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
