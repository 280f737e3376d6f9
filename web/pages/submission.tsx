/** What was proposed of a case to a higher level: how far it has come, and what came of it. */
import { useRoute } from 'preact-iso';
import { written } from '#domain/day.ts';
import { movesFor } from '#domain/move.ts';
import type { Submission } from '#domain/submission.ts';
import { submissionMoves, type SubmissionMoveName } from '#domain/track-workflows.ts';
import { hasRole, useMe, type Me } from '../data/me.ts';
import { useMove, type Ask, type MoveEntry, type Request } from '../data/moves.ts';
import { useReading, type Listed, type Waiting } from '../data/reading.ts';
import { useCatalogues, type Catalogues } from '../data/reference.ts';
import { readTrackHistory } from '../data/stories.ts';
import { readSubmission } from '../data/submissions.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Facts } from '../parts/facts.tsx';
import { levelName } from '../parts/names.ts';
import { PageNotReady } from '../parts/page-not-ready.tsx';
import { useHash } from '../parts/use-hash.ts';
import { useTitle } from '../parts/use-title.ts';
import { today } from '../parts/when.ts';
import { proposal } from '../words/upward.ts';
import { words } from '../words/words.ts';
import { History } from './history/history.tsx';
import type { MoveField, OfferedMove } from './moves/offered.ts';
import { MovePanel } from './moves/panel.tsx';
import { assignOffer, extendOffer } from './moves/task-fields.ts';

export function SubmissionPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [found, again] = useReading(() => readSubmission(id), [id]);
  const [history, historyAgain] = useReading(() => readTrackHistory('submissions', id), [id]);
  const names = useCatalogues('levels', 'roster');
  const reload = (): void => void Promise.all([again(), historyAgain()]);
  const [request, ask, look] = useMove('submissions', id, reload);
  useTitle(found.is === 'ready' ? `${proposal.title} ${found.value.code}` : '');
  if (found.is !== 'ready') return <PageNotReady is={found.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <SubmissionView
      id={id}
      submission={found.value}
      history={history}
      names={names}
      me={me}
      request={request}
      onAsk={(asked) => void ask(asked)}
      onLook={look}
    />
  );
}

interface Props {
  readonly id: string;
  readonly submission: Submission;
  readonly history: Waiting<Listed<MoveEntry>>;
  readonly names: Catalogues<'levels' | 'roster'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
}

export function SubmissionView({
  id,
  submission,
  history,
  names,
  me,
  request,
  onAsk,
  onLook,
}: Props) {
  const { code, state, nomination } = submission;
  useHash();
  return (
    <>
      <div class="row">
        <h1>
          {proposal.title}: {code}
        </h1>
        <StateBadge track="submissions" state={state} />
      </div>
      <div class="case">
        <aside>
          <MovePanel
            track="submissions"
            id={id}
            named={code}
            offered={offered({ submission, names, me })}
            seen={submission.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={(field) => `#m-${field}`}
          />
        </aside>
        <div>
          <SubmissionFacts submission={submission} names={names} />
          <p>
            <a href={`/app/ho-so/${nomination}`}>{proposal.ofCase(code)}</a>
          </p>
          {state === 'awarded' && <p class="hint">{proposal.afterwards}</p>}
          <History
            track="submissions"
            history={history}
            people={names.roster}
            seesMails={hasRole(me, 'office', 'head')}
          />
        </div>
      </div>
    </>
  );
}

function SubmissionFacts({
  submission: { level, form, recipient, sent, acknowledged, awarded },
  names,
}: Pick<Props, 'submission' | 'names'>) {
  const paper = (one: { readonly number: string; readonly day: string } | null) =>
    one && proposal.paper(one.number, written(one.day));
  return (
    <Facts
      facts={[
        [proposal.level, levelName(names.levels, level)],
        [proposal.form, form],
        [proposal.recipient, recipient],
        [proposal.sent, paper(sent)],
        [proposal.acknowledged, paper(acknowledged)],
        [
          proposal.awarded,
          awarded && `${awarded.form}, ${awarded.organisation}, ${paper(awarded) ?? ''}`,
        ],
      ]}
    />
  );
}

type Known = Pick<Props, 'submission' | 'names' | 'me'>;
type Offer = Omit<OfferedMove, 'name'>;

const dayField = (label: string): MoveField => ({
  name: 'day',
  kind: 'day',
  label,
  start: today(),
});
const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 };

const offers: Readonly<Record<SubmissionMoveName, (known: Known) => Offer | null>> = {
  send: () => ({
    fields: [
      { name: 'number', kind: 'text', label: proposal.number, max: 60 },
      dayField(proposal.day),
    ],
    fixed: {},
  }),
  acknowledge: () => ({
    fields: [
      { name: 'number', kind: 'text', label: proposal.receiptNumber, max: 60, optional: true },
      dayField(proposal.receiptDay),
    ],
    fixed: {},
  }),
  award: ({ submission: { form } }) => ({
    fields: [
      { name: 'form', kind: 'text', label: proposal.awardForm, max: 200, start: form },
      { name: 'number', kind: 'text', label: proposal.awardNumber, max: 60 },
      dayField(proposal.awardDay),
      { name: 'organisation', kind: 'text', label: proposal.organisation, max: 200 },
    ],
    fixed: {},
  }),
  decline: () => ({ fields: [dayField(proposal.answerDay), reason], fixed: {} }),
  withdraw: () => ({ fields: [reason], fixed: {} }),
  assign: ({ submission, names, me }) => assignOffer('submissions', submission, names.roster, me),
  extend: ({ submission }) => extendOffer('submissions', submission),
  handBack: () => null,
};

const offered = (known: Known): readonly OfferedMove[] =>
  movesFor(submissionMoves, known.submission.state, known.me.person.roles, false).flatMap(
    ({ name }) => {
      const offer = offers[name](known);
      return offer === null ? [] : [{ name, ...offer }];
    },
  );
