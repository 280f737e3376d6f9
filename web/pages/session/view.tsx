/** The session page as it is shown. */
import { written } from '#domain/day.ts';
import type { Unmet } from '#domain/move.ts';
import { hasDeclared, type Session } from '#domain/session.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, MoveEntry, Request } from '../../data/moves.ts';
import type { Listed, Waiting } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import { throwSessionAway, type SessionFile } from '../../data/sessions.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { ThrowAway } from '../../parts/throw-away.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import { History } from '../history/history.tsx';
import { MovePanel, RequestLine } from '../moves/panel.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { AttendancePart } from './attendance-part.tsx';
import { DeclareForm, type Conflict } from './declare-form.tsx';
import type { SessionNames } from './fields.tsx';
import { sessionOffers } from './offers.ts';
import { MinutesPart } from './minutes-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { SettingsPart } from './settings-part.tsx';
import { ShutOutPart } from './shut-out-part.tsx';

/** Only where the session votes online. */
const BallotPart = lazy(() => import('./ballot-part.tsx').then((part) => part.BallotPart));
const ScoringPart = lazy(() => import('./scoring-part.tsx').then((part) => part.ScoringPart));
const TurnoutPart = lazy(() => import('./turnout-part.tsx').then((part) => part.TurnoutPart));

interface Props {
  readonly file: SessionFile;
  readonly history: Waiting<Listed<MoveEntry>>;
  readonly names: SessionNames & Catalogues<'units'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onDeclare: (conflicts: readonly Conflict[]) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

const beforeClosing: readonly string[] = ['planned', 'invited', 'open'];

export function SessionView({
  file,
  history,
  names,
  me,
  request,
  onAsk,
  onDeclare,
  onLook,
  onChanged,
}: Props) {
  const { session, id } = file;
  const office = hasRole(me, 'office');
  const declares =
    session.members.includes(me.uid) &&
    hasRole(me, 'council') &&
    beforeClosing.includes(session.state);
  useHash();
  return (
    <>
      <div class="row">
        <h1>{session.title}</h1>
        <StateBadge track="sessions" state={session.state} />
      </div>
      <div class="case">
        {office && (
          <aside>
            {file.whole ? (
              <MovePanel
                track="sessions"
                id={id}
                named={session.title}
                offered={sessionOffers({ file, names, me })}
                seen={session.version}
                request={withNames(request, names)}
                onAsk={onAsk}
                onLook={onLook}
                linkTo={linkFor(session.state)}
              />
            ) : (
              <NotReady is="loading" />
            )}
          </aside>
        )}
        <div>
          <SessionFacts file={file} names={names} />
          {file.counted && declares && (
            <DeclareForm
              file={file}
              uid={me.uid}
              people={names.roster}
              done={hasDeclared(session, me.uid)}
              request={request}
              line={
                office ? null : (
                  <RequestLine
                    track="sessions"
                    request={request}
                    onLook={onLook}
                    linkTo={() => null}
                  />
                )
              }
              onDeclare={onDeclare}
            />
          )}
          {session.ballot && office && <TurnoutPart id={id} session={session} />}
          {session.ballot?.voters[me.uid] !== undefined &&
            session.state === 'open' &&
            hasDeclared(session, me.uid) && <BallotPart file={file} uid={me.uid} />}
          {declares &&
            ['invited', 'open'].includes(session.state) &&
            hasDeclared(session, me.uid) && <ScoringPart file={file} />}
          {office && ['closed', 'signed'].includes(session.state) && <ScoringPart file={file} />}
          <AgendaPart file={file} names={names} office={office} onChanged={onChanged} />
          <ReportsPart file={file} />
          {file.whole && ['closed', 'signed'].includes(session.state) && (
            <MinutesPart file={file} names={names} office={office} onChanged={onChanged} />
          )}
          {session.chair === me.uid && !office && <ShutOutPart file={file} names={names} />}
          {hasRole(me, 'office', 'council') && (
            <p class="not-printed">
              <a href={`/app/hop/${id}/in`}>{sessionView.papers}</a>
            </p>
          )}
          {file.counted && office && beforeClosing.includes(session.state) && (
            <AttendancePart
              key={`${session.members.join()} ${session.present.join()}`}
              file={file}
              names={names}
              onChanged={onChanged}
            />
          )}
          {file.counted && office && ['planned', 'invited'].includes(session.state) && (
            <SettingsPart id={id} session={session} names={names} onChanged={onChanged} />
          )}
          {office &&
            ['planned', 'invited'].includes(session.state) &&
            session.agenda.length === 0 && <NotHeld id={id} session={session} />}
          <History track="sessions" history={history} people={names.roster} seesMails />
        </div>
      </div>
    </>
  );
}

/** One that was planned by mistake, or whose cases were all withdrawn. */
function NotHeld({ id, session }: { readonly id: string; readonly session: Session }) {
  return (
    <ThrowAway
      summary={sessionView.throwAway}
      press={sessionView.throwAwayPress}
      onThrowAway={() => throwSessionAway(id)}
      list="/app/hop"
    >
      {sessionView.throwAwayNote}
      {session.state === 'invited' && ` ${sessionView.throwAwayInvited}`}
    </ThrowAway>
  );
}

/** Fields of the session's own form and of a move's form bear the same names; the state tells which is meant. */
const linkFor =
  (state: string) =>
  (field: string): string => {
    if (field.startsWith('f-')) return `#${field}`;
    return ['planned', 'invited'].includes(state) ? `#f-${field}` : `#m-${field}`;
  };

/** A gate names people by uid; the page by name. */
const withNames = (request: Request, { roster }: SessionNames): Request => {
  if (request.is !== 'answered' || request.outcome.status !== 'refused') return request;
  const named = (item: Unmet): Unmet => {
    const { uid } = item.details;
    return typeof uid === 'string'
      ? { ...item, details: { ...item.details, name: personName(roster, uid) } }
      : item;
  };
  const { outcome } = request;
  return {
    ...request,
    outcome: { ...outcome, details: { unmet: outcome.details.unmet.map(named) } },
  };
};

function SessionFacts({ file: { session }, names }: Pick<Props, 'file' | 'names'>) {
  return (
    <Facts
      facts={[
        [
          sessionView.day,
          session.hour == null
            ? written(session.day)
            : sessionView.dayAt(written(session.day), session.hour),
        ],
        [sessionView.place, session.place],
        [sessionView.chair, session.chair == null ? null : personName(names.roster, session.chair)],
        [
          sessionView.secretary,
          session.secretary == null ? null : personName(names.roster, session.secretary),
        ],
        [sessionView.council, names.councils.get(session.council)?.name],
        [sessionView.rulePack, session.pack?.title ?? names.rulePacks.get(session.rulePack)?.title],
        [sessionView.mode, words.modes[session.mode]],
        [
          sessionView.members,
          session.members.map((uid) => personName(names.roster, uid)).join(', '),
        ],
        [
          sessionView.present,
          session.present.length === 0
            ? null
            : sessionView.presentOf(session.present.length, session.members.length),
        ],
        [
          sessionView.minutes,
          session.minutes &&
            sessionView.minutesOf(session.minutes.number, written(session.minutes.day)),
        ],
      ]}
    />
  );
}
