/** The table of readers: what each collection opens to whom, in which state; whatever is not named opens to nobody. */
import type { NominationState } from '#domain/nomination-workflow.ts';
import { roles } from '#domain/person.ts';
import type { TrackName } from '#domain/tracks.ts';
import { has, hasHere, type Knocker } from './people.ts';

/** `list` includes getting one by one. */
export type Reach = 'nothing' | 'get' | 'list';
export type Reads = (who: Knocker, state: string) => Reach;

const when =
  (reads: (who: Knocker, state: NominationState) => boolean, reach: Reach = 'list'): Reads =>
  (who, state) =>
    reads(who, state as NominationState) ? reach : 'nothing';

const staff = when((who) =>
  has(who, 'officer', 'unitHead', 'office', 'council', 'head', 'deputy', 'editor', 'observer'),
);
const someone = when((who) => has(who, ...roles));
const someoneAlone = when((who) => has(who, ...roles), 'get');

const afterDecision: readonly NominationState[] = ['decision', 'signed', 'recognised', 'revoked'];
/** Their session has been signed: in the ground, and not the council's. */
const afterSession: readonly NominationState[] = [...afterDecision, 'deferred', 'declined'];
const beforeOrBeside: readonly NominationState[] = ['draft', 'returned', 'withdrawn'];

const unit = (who: Knocker): boolean => hasHere(who, 'officer', 'unitHead');

/** Whose duty it is to judge the case in this state, if no wall stands. */
const judges = (who: Knocker, state: NominationState): boolean =>
  !who.walled &&
  (has(who, 'office') ||
    (has(who, 'head', 'deputy') && afterDecision.includes(state)) ||
    (has(who, 'observer') && !beforeOrBeside.includes(state)) ||
    (has(who, 'council') && state === 'council' && who.declared));

const knows = (who: Knocker, state: NominationState): boolean =>
  judges(who, state) ||
  (!who.walled && (unit(who) || (has(who, 'editor') && state === 'recognised')));

const content = (reach: Reach): Reads =>
  when((who, state) => unit(who) || knows(who, state), reach);
const claims = when(
  (who, state) => knows(who, state) || (unit(who) && ['draft', 'returned'].includes(state)),
);
const personal = when(
  (who) => !who.walled && (has(who, 'office') || hasHere(who, 'officer')),
  'get',
);
const officeUnwalled = when((who) => has(who, 'office') && !who.walled);

/** The ground's sessions are open for a case in council and signed for every other. */
const tally = when((who, state) => {
  if (who.walled) return false;
  const isSigned = state !== 'council';
  return (
    has(who, 'office') ||
    (isSigned && (has(who, 'head', 'deputy') || (has(who, 'council') && who.seated))) ||
    (has(who, 'observer') && ['recognised', 'declined'].includes(state))
  );
}, 'get');

/** Who may learn from whom the ground's comment came: of the two, one is shut out of the case; somebody inactive besides. */
export const keepers: readonly string[] = ['office', 'walled-officer', 'inactive'];

export const readersBelowACase: Readonly<Record<string, Reads>> = {
  'dossier/current': content('get'),
  'claims/c1': claims,
  'evidence/e1': content('list'),
  'appraisals/somebody': when(judges),
  'returned/3': when(judges),
  'comments/one': when(judges),
  'commentAuthors/one': when(
    (who) => !who.walled && keepers.includes(who.uid ?? '') && has(who, ...roles),
    'get',
  ),
  'digests/one': when((who) => !who.walled && (has(who, 'office', 'head') || unit(who))),
  'private/person': personal,
  'private/ethnicity': personal,
  'private/discipline': personal,
  'tally/current': tally,
  'walls/somebody': officeUnwalled,
  'moves/forward': when(knows),
  'moves/submit': (who, state) =>
    knows(who, state as NominationState) ? 'list' : unit(who) ? 'get' : 'nothing',
  'scores/somebody': when(
    (who, state) => has(who, 'office') && !who.walled && afterSession.includes(state),
  ),
  'scoreDrafts/somebody': () => 'nothing',
  'boxes/one': () => 'nothing',
  'prints/current': () => 'nothing',
  'fileNotes/e1': () => 'nothing',
  'reads/one': () => 'nothing',
};

/** One's own, even before a second factor is shown, and everybody's to the administrator. */
const ownPerson =
  (uid: string | null): Reads =>
  (who) =>
    has(who, 'admin') ? 'list' : uid !== null && who.uid === uid ? 'get' : 'nothing';

const officeOnly = when((who) => has(who, 'office'));
const decisions = when((who) => has(who, 'office', 'head', 'deputy', 'observer'));
const stories = when((who) => has(who, 'editor', 'office', 'head', 'deputy'));
const ofUnit: Reads = (who) => (has(who, 'office') ? 'list' : unit(who) ? 'get' : 'nothing');
const belowUnit = when((who) => has(who, 'office') || unit(who));
const nobody: Reads = () => 'nothing';

export const readersBesideCases: Readonly<
  Record<TrackName, Reads> & Partial<Record<string, Reads>>
> = {
  nominations: staff,
  sessions: when((who) => has(who, 'office', 'council', 'head', 'deputy', 'observer')),
  'sessions/moves': officeOnly,
  'sessions/in.open/votes/one': nobody,
  'sessions/in.open/voters/somebody': nobody,
  'sessions/in.open/turnout/current': when((who) => has(who, 'office'), 'get'),
  'sessions/in.open/evidence/e1': nobody,
  'sessions/in.open/reads/one': nobody,
  'sessionKeys/one': nobody,
  'countings/one': nobody,
  decisions,
  'decisions/moves': decisions,
  stories,
  'stories/moves': stories,
  'stories/in.approved/versions/1': stories,
  'stories/in.approved/answers/one': stories,
  'stories/in.approved/translations/en': stories,
  'stories/in.approved/translations/en/acts/one': stories,
  'stories/in.approved/withdrawals/one': stories,
  'bulletins/2026-4': stories,
  'bulletins/2026-4/acts/one': stories,
  'stories/in.approved/reach/views': when(
    (who) => has(who, 'editor', 'office', 'head', 'deputy'),
    'get',
  ),
  newFactors: ofUnit,
  'newFactors/moves': belowUnit,
  'newFactors/in.nurturing/plan/one': belowUnit,
  'newFactors/in.nurturing/private/suggestion': when((who) => has(who, 'office'), 'get'),
  'suggestionCodes/one': nobody,
  'commentCodes/one': nobody,
  'notices/one': nobody,
  'newFactors/in.nurturing/support/one': belowUnit,
  'newFactors/in.nurturing/evidence/one': belowUnit,
  'newFactors/in.nurturing/reads/one': nobody,
  'newFactors/in.nurturing/consents/one': when((who) => has(who, 'office', 'editor') || unit(who)),
  batches: ofUnit,
  'batches/moves': belowUnit,
  submissions: when(
    (who) => !who.walled && (has(who, 'office', 'head', 'deputy', 'observer') || unit(who)),
    'get',
  ),
  'submissions/moves': when(
    (who) => !who.walled && (has(who, 'office', 'head', 'deputy', 'observer') || unit(who)),
  ),
  reports: decisions,
  'reports/moves': decisions,
  'cycles/one': someone,
  'movements/one': someone,
  'criteriaSets/one': someone,
  'rulePacks/one': someone,
  'councils/one': someone,
  'delegations/one': someone,
  'standIns/one': someone,
  'standing/somebody': nobody,
  'uploads/one': nobody,
  'fileHashes/one': nobody,
  'likenesses/one': nobody,
  'textPrints/one': nobody,
  'stories/in.checking/prints/current': nobody,
  'arrangements/one': when((who) => has(who, 'admin', 'office', 'head')),
  'directories/units': someone,
  'directories/roster': someone,
  'directories/holidays': someone,
  'directories/reports': someone,
  'settings/agency': someoneAlone,
  'settings/deadlines': someoneAlone,
  'settings/reminders': someoneAlone,
  'settings/switches': someoneAlone,
  'wishes/somebody': nobody,
  'feeds/somebody': nobody,
  'people/stranger': when((who) => has(who, 'admin')),
  'people/officer': ownPerson('officer'),
  'people/head-on-a-password-alone': ownPerson('head-on-a-password-alone'),
  'people/inactive': ownPerson(null),
  'people/roleless': ownPerson(null),
  'secondFactors/head-on-a-password-alone': nobody,
  'grants/one': when((who) => has(who, 'admin')),
  'mailChecks/somebody': nobody,
  'mailChecks/office': when((who) => who.uid === 'office', 'get'),
  'mailChecks/officer': nobody,
  'resends/somebody': nobody,
  'resends/office': when((who) => who.uid === 'office', 'get'),
  'resends/officer': nobody,
  'urgings/one': when((who) => has(who, 'office', 'head', 'deputy')),
  'numbers/one': nobody,
  'agreements/one': nobody,
  'subjects/one': nobody,
  'lookUps/somebody': nobody,
  'subjectRequests/somebody': nobody,
  'subjectRequests/office': when((who) => who.uid === 'office', 'get'),
  'subjectRequests/officer': nobody,
  'mail/one': nobody,
  'deliveries/walled': when(
    (who) => !who.walled && (has(who, 'office', 'head') || unit(who)),
    'get',
  ),
  'deliveries/proposal': when((who) => !who.walled && has(who, 'office', 'head'), 'get'),
  'deliveries/session': when((who) => has(who, 'office', 'head'), 'get'),
  'deliveries/story': when((who) => has(who, 'office', 'head'), 'get'),
  'consents/case0000_processing': when(
    (who) => !who.walled && (has(who, 'office', 'editor') || hasHere(who, 'officer')),
    'get',
  ),
  'profiles/one': () => 'list',
  'column/head': () => 'get',
  'issues/2026-4': () => 'get',
  'nowhere/one': nobody,
};
