/** The decision page as it is shown. */
import { written } from '#domain/day.ts';
import { numbered } from '#domain/decision.ts';
import { documentCode } from '#domain/document-code.ts';
import { movesFor } from '#domain/move.ts';
import { heldOn } from '#domain/organisation.ts';
import { type Mover, peopleOf } from '#domain/person.ts';
import { isNamed } from '#domain/signer.ts';
import { decisionMoves, type DecisionMoveName } from '#domain/track-workflows.ts';
import { saveDecision, throwDecisionAway, type DecisionFile } from '../../data/decisions.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, MoveEntry, Request } from '../../data/moves.ts';
import type { Listed, Waiting } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { personName } from '../../parts/names.ts';
import { ThrowAway } from '../../parts/throw-away.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { today } from '../../parts/when.ts';
import { decisionView } from '../../words/decisions.ts';
import { words } from '../../words/words.ts';
import { History } from '../history/history.tsx';
import type { OfferedMove } from '../moves/offered.ts';
import { MovePanel } from '../moves/panel.tsx';
import { SignerFactor } from '../moves/signer-factor.tsx';
import { signingFields } from '../moves/signing-fields.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';
import { DecisionForm } from './form.tsx';

type Names = Catalogues<'organisations' | 'agency' | 'roster'> & Partial<Catalogues<'delegations'>>;

interface Props {
  readonly file: DecisionFile;
  readonly history: Waiting<Listed<MoveEntry>>;
  readonly names: Names;
  /** The highest number issued this year; null while it is not known. */
  readonly highest: number | null;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

export function DecisionView({
  file,
  history,
  names,
  highest,
  me,
  request,
  onAsk,
  onLook,
  onChanged,
}: Props) {
  const { decision, id, cards } = file;
  useHash();
  return (
    <>
      <div class="row">
        <h1>{decision.title}</h1>
        <StateBadge track="decisions" state={decision.state} />
      </div>
      <p class="hint">{documentCode('decisions', id)}</p>
      <div class="case">
        <aside>
          <MovePanel
            track="decisions"
            id={id}
            named={decision.title}
            offered={offered({ file, names, highest, me })}
            seen={decision.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={(field) => (field.startsWith('f-') ? `#${field}` : `#m-${field}`)}
          >
            {decision.state === 'prepared' && <SignerFactor signer={decision.signer} me={me} />}
          </MovePanel>
        </aside>
        <div>
          <DecisionFacts file={file} names={names} />
          {hasRole(me, 'office') && decision.state === 'prepared' ? (
            <DecisionForm
              key={decision.updatedAt.toMillis()}
              held={{ ...decision, cards }}
              press={decisionView.save}
              onSave={async (content) => {
                const saved = await saveDecision(id, content);
                if (saved === 'saved') onChanged();
                return saved;
              }}
            />
          ) : (
            <Cases file={file} />
          )}
          {hasRole(me, 'office') && decision.state === 'prepared' && (
            <ThrowAway
              summary={decisionView.throwAway}
              press={decisionView.throwAwayPress}
              onThrowAway={() => throwDecisionAway(id)}
              list="/app/quyet-dinh"
            >
              {decisionView.throwAwayNote}
            </ThrowAway>
          )}
          <History
            track="decisions"
            history={history}
            people={names.roster}
            seesMails={hasRole(me, 'office', 'head')}
          />
        </div>
      </div>
    </>
  );
}

const offered = (known: Known): readonly OfferedMove[] =>
  movesFor(decisionMoves, known.file.decision.state, moversFor(known), true).flatMap(({ name }) => {
    const offer = offers[name](known);
    return offer === null ? [] : [{ name, ...offer }];
  });

/** One role more for whom the system named to sign this paper. */
const moversFor = ({ file, me }: Known): readonly Mover[] =>
  isNamed(file.decision.signer, me.uid) && me.secondFactor
    ? [...me.person.roles, 'substitute']
    : me.person.roles;

interface Known {
  readonly file: DecisionFile;
  readonly names: Names;
  readonly highest: number | null;
  readonly me: Me;
}

const offers: Readonly<
  Record<DecisionMoveName, (known: Known) => Omit<OfferedMove, 'name'> | null>
> = {
  approve: ({ names, me }) =>
    signingFields(me, { ...names, delegations: names.delegations ?? new Map() }),
  issue: ({ file, names, highest }) => issueOf(file, names, highest),
  assign: ({ file, names, me }) => assignOffer('decisions', file.decision, names.roster, me),
  extend: ({ file }) => extendOffer('decisions', file.decision),
  handBack: () => null,
};

/** Whoever approved is proposed as signatory; before that, the head. */
const issueOf = (
  { decision }: DecisionFile,
  names: Names,
  highest: number | null,
): Omit<OfferedMove, 'name'> => {
  const { roster } = names;
  const [head] = peopleOf('head', { v: 1, people: roster });
  const signer = decision.approved?.by ?? head;
  return {
    fields: [
      {
        name: 'number',
        kind: 'number',
        label: decisionView.number,
        max: 6,
        ...(highest === null ? {} : { hint: () => suggestion(highest, symbolOf(names)) }),
      },
      { name: 'day', kind: 'day', label: decisionView.day, start: today() },
      {
        name: 'signatory',
        kind: 'text',
        label: decisionView.signatory,
        max: 120,
        start: signer === undefined ? '' : personName(roster, signer),
      },
    ],
    fixed: { scan: null },
  };
};

/** What the agency writes behind its numbers: "12/QĐ-SDTTG". */
const symbolOf = ({ organisations, agency }: Names): string =>
  heldOn(organisations, today()).find(({ id }) => id === agency?.organisation)?.symbol ?? '';

const suggestion = (highest: number, symbol: string): string => {
  const { lastNumber, firstNumber } = decisionView;
  return highest === 0
    ? firstNumber(numbered(1, symbol))
    : lastNumber(numbered(highest, symbol), numbered(highest + 1, symbol));
};

function DecisionFacts({ file: { decision }, names }: Pick<Props, 'file' | 'names'>) {
  const { approved, issued } = decision;
  return (
    <Facts
      facts={[
        [
          decisionView.approved,
          approved &&
            decisionView.approvedBy(personName(names.roster, approved.by), approved.capacity),
        ],
        [decisionView.number, issued && decisionView.issued(issued.number, written(issued.day))],
        [decisionView.signatory, issued?.signatory],
      ]}
    />
  );
}

function Cases({ file: { decision, cards } }: Pick<Props, 'file'>) {
  return (
    <section aria-label={decisionView.cases}>
      <h2>{decisionView.cases}</h2>
      <ul class="plain-list">
        {decision.cases.map((id) => {
          const card = cards.get(id);
          return (
            <li key={id} id={`f-cases.${id}`} tabIndex={-1} class="row spread">
              {card ? (
                <>
                  <span>
                    <a href={`/app/ho-so/${id}`}>{card.subject.name}</a>{' '}
                    <span class="hint">{card.code}</span>
                  </span>
                  <StateBadge track="nominations" state={card.state} />
                </>
              ) : (
                words.waiting.broken
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
