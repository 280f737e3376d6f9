/** The case page as it is shown; knows only its props. */
import { written } from '#domain/day.ts';
import { writingStates } from '#domain/nomination-workflow.ts';
import type { Session } from '#domain/session.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { asksAppraisal } from '../../data/case-parts.ts';
import { hasRole, writesFor, type Me } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import { valueOf, type Entry } from '../../data/reading.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { levelName, personName, unitName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Steps } from '../../parts/steps.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { words } from '../../words/words.ts';
import { ReturnedItems } from '../edit/returned-items.tsx';
import { AppraisalPart } from './appraisal-part.tsx';
import { ClaimsPart } from './claims-part.tsx';
import { DossierPart } from './dossier-part.tsx';
import type { CaseNames } from './names.ts';

const Actions = lazy(() => import('./actions.tsx').then((file) => file.Actions));
const TallyPart = lazy(() => import('./tally-part.tsx').then((file) => file.TallyPart));
const ProposalsPart = lazy(() => import('./proposals-part.tsx').then((file) => file.ProposalsPart));
const CommentsPart = lazy(() =>
  import('../notice/comments-part.tsx').then((file) => file.CommentsPart),
);
const Digests = lazy(() => import('../history/digests.tsx').then((file) => file.Digests));
const History = lazy(() => import('../history/history.tsx').then((file) => file.History));

export interface CaseProps {
  readonly file: CaseFile;
  readonly sessions: readonly Entry<Session>[];
  readonly scored: boolean;
  readonly names: CaseNames;
  readonly me: Me;
  readonly request: Request;
  /** Something typed on this machine has not reached the server. */
  readonly unsent: boolean;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

export function CaseView(props: CaseProps) {
  const { file, names, me, onChanged } = props;
  const { card, id } = file;
  const writing =
    writingStates.some((state) => state === card.state) && writesFor(me, card.ownerUnit);
  useHash();
  return (
    <>
      <div class="row">
        <h1>{card.subject.name}</h1>
        <StateBadge track="nominations" state={card.state} />
      </div>
      <p class="hint">
        {card.code} · {words.subjectKinds[card.subject.kind]} ·{' '}
        {unitName(names.units, card.ownerUnit)}
      </p>
      <Steps state={card.state} />
      {card.suspended && <Notice tone="warn">{words.caseView.suspended}</Notice>}
      {file.walled && (
        <Notice tone="warn">
          {words.caseView[ofOwnUnit(props) ? 'walledNominator' : 'walled']}
        </Notice>
      )}
      <ReturnedItems
        history={valueOf(file.history)?.items ?? []}
        state={card.state}
        base={writing ? `/app/ho-so/${id}/sua` : ''}
      />
      <div class="case">
        <aside>
          {file.whole ? <Actions {...props} writing={writing} /> : <NotReady is="loading" />}
        </aside>
        <div>
          <CardFacts file={file} names={names} />
          <DossierPart file={file} names={names} />
          <ClaimsPart file={file} names={names} settles={settles(props)} onChanged={onChanged} />
          <AppraisalPart file={file} names={names} me={me} onChanged={onChanged} />
          {file.proposals.length > 0 && <ProposalsPart proposals={file.proposals} names={names} />}
          {card.noticeUntil !== null && !file.walled && asksAppraisal(me, card) && (
            <CommentsPart
              caseId={id}
              until={card.noticeUntil}
              answers={hasRole(me, 'office') && ['notice', 'appraisal'].includes(card.state)}
              enters={hasRole(me, 'office') && card.state === 'notice'}
              names={names}
            />
          )}
          {file.tally.is === 'ready' && <TallyPart tally={file.tally.value} mode={file.voted} />}
          <History
            track="nominations"
            history={file.history}
            beside={file.beside}
            people={names.roster}
            seesMails={seesMails(file, me)}
          />
          {seesMails(file, me) && <Digests caseId={id} people={names.roster} />}
        </div>
      </div>
    </>
  );
}

const ofOwnUnit = ({ me, file }: CaseProps): boolean =>
  hasRole(me, 'officer', 'unitHead') && me.person.unit === file.card.ownerUnit;

const settles = ({ me, file }: CaseProps): boolean =>
  hasRole(me, 'office') && file.card.state === 'appraisal' && !file.walled;

/** Deliveries are open to the office, the head and the unit's own, as long as they are not walled. */
const seesMails = ({ card, walled }: CaseFile, me: Me): boolean =>
  !walled &&
  (hasRole(me, 'office', 'head') ||
    (hasRole(me, 'officer', 'unitHead') && me.person.unit === card.ownerUnit));

function CardFacts({ file: { card }, names }: Pick<CaseProps, 'file' | 'names'>) {
  const facts: readonly Fact[] = [
    [words.form.unit, card.snapshot?.unit ?? unitName(names.units, card.ownerUnit)],
    [words.paperEntry.source, card.source === 'paper' ? words.paperEntry.sources.paper : null],
    [
      words.caseView.copiedFrom,
      card.copiedFrom === null ? null : <EarlierCase id={card.copiedFrom} />,
    ],
    [words.form.cycle, names.cycles.get(card.cycle)?.title],
    [words.form.occasion, words.occasions[card.occasion]],
    [words.form.level, levelName(names.levels, card.level)],
    [words.form.criteriaSet, names.criteriaSets.get(card.criteriaSet)?.title],
    [words.caseView.submitted, card.submittedOn && written(card.submittedOn)],
    [words.caseView.returnedUntil, card.returnedUntil && written(card.returnedUntil)],
    [words.caseView.noticeUntil, card.noticeUntil && written(card.noticeUntil)],
    [
      words.caseView.confirmed,
      card.confirmed &&
        words.caseView.confirmedBy(
          personName(names.roster, card.confirmed.by),
          card.confirmed.dossierVersion,
        ),
    ],
    [
      words.caseView.decision,
      card.decision && words.caseView.decisionOf(card.decision.number, written(card.decision.day)),
    ],
    [
      words.caseView.told,
      card.subjectTold &&
        words.caseView.toldLine(
          written(card.subjectTold.on),
          words.caseView.toldHows[card.subjectTold.how],
          personName(names.roster, card.subjectTold.by),
        ),
    ],
  ];
  return (
    <section aria-label={words.caseView.facts}>
      <h2>{words.caseView.facts}</h2>
      <Facts facts={facts} />
    </section>
  );
}

const EarlierCase = ({ id }: { readonly id: string }) => (
  <a href={`/app/ho-so/${id}`}>{words.caseView.seeEarlier}</a>
);
