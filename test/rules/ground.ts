/** What lies in the database before anybody knocks: every collection, and every state of what moves. */
import { givenSettings } from '#domain/ladder.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { roles } from '#domain/person.ts';
import { allOff } from '#domain/switches.ts';
import { trackNames, tracks, type TrackName } from '#domain/tracks.ts';
import type { SessionState } from '#domain/track-workflows.ts';
import { agency } from '../builders/agency.ts';
import { appraisal } from '../builders/appraisal.ts';
import { bulletin, issue } from '../builders/bulletin.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { batch, decision, delegation, takenNumber } from '../builders/decision.ts';
import {
  dossier,
  privateDiscipline,
  privateEthnicity,
  privatePerson,
} from '../builders/dossier.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { delivery, mail } from '../builders/mail.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { factorConsent, newFactor, planItem, support } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { ownUnit, otherUnit } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, declared, session, wall } from '../builders/session.ts';
import { checkAnswer, profile, story, storyVersion } from '../builders/story.ts';
import { translation } from '../builders/translation.ts';
import { submission } from '../builders/submission.ts';
import { tally } from '../builders/tally.ts';
import { task } from '../builders/task.ts';
import type { Doc, Write } from './client.ts';
import { keepers } from './readers.ts';
import {
  declaredUids,
  everything,
  knockers,
  pairs,
  seatedUids,
  uidOf,
  walledUids,
} from './people.ts';

/** The document of a track that stands in a state, for `state` of `stories` "drafting": "stories/in.drafting". */
export const idIn = (track: TrackName, state: string): string =>
  track === 'nominations'
    ? `case${String(statesOf(track).indexOf(state)).padStart(4, '0')}`
    : track === 'submissions'
      ? `${idIn('nominations', 'recognised')}-${state}`
      : `in.${state}`;

export const pathIn = (track: TrackName, state: string): string => `${track}/${idIn(track, state)}`;

const statesOf = (track: TrackName): readonly string[] => tracks[track].states;

/** The session that has a case in this state: open while the council has it, signed afterwards. */
export const sessionOf = (state: NominationState): string =>
  state === 'council' ? 'in.open' : 'in.signed';

/** A card as the state implies, with a session of the ground. */
export const cardIn = (state: NominationState): Doc => {
  const card = nomination({ state });
  return { ...card, session: card.session === null ? null : sessionOf(state) };
};

/** A case in a state with all that may lie below it. */
export const caseIn = (state: NominationState, id: string): Write[] => [
  { set: `nominations/${id}`, data: cardIn(state) },
  ...Object.entries(contentOf(state)).map(([path, data]) => ({
    set: `nominations/${id}/${path}`,
    data,
  })),
  ...walledUids.map((uid) => ({ set: `nominations/${id}/walls/${uid}`, data: wall({ uid }) })),
];

/** The same with no more than a writer touches. */
export const writableCase = (state: NominationState, id: string): Write[] =>
  caseIn(state, id).filter(
    (write) =>
      !('set' in write) ||
      !/\/(appraisals|comments|commentAuthors|returned|scores|scoreDrafts|boxes|moves|tally)\/|private\/[pd]/u.test(
        write.set,
      ),
  );

const contentOf = (state: NominationState): Record<string, Doc> => ({
  'dossier/current': dossier(),
  'claims/c1': claim(),
  'evidence/e1': fileEvidence(),
  'evidence/e2': paperEvidence(),
  'appraisals/somebody': appraisal(),
  'returned/3': { v: 1 },
  'comments/one': { v: 1, answer: null },
  'commentAuthors/one': { v: 1, keepers: [...keepers] },
  'digests/one': delivery({ kind: 'digest' }),
  'private/person': privatePerson(),
  'private/ethnicity': privateEthnicity(),
  'private/discipline': privateDiscipline(),
  'scores/somebody': { v: 1 },
  'scoreDrafts/somebody': { v: 1 },
  'boxes/one': { v: 1 },
  'prints/current': { v: 1, prints: [] },
  'fileNotes/e1': { v: 1, taken: null, likeness: null },
  'reads/one': { v: 1, evidence: 'e1', by: 'somebody' },
  'tally/current': tally({ session: sessionOf(state) }),
  'walls/somebody': wall({ uid: 'somebody' }),
  'moves/submit': moveRequest({ move: 'submit', by: 'somebody' }),
  'moves/forward': moveRequest({ move: 'forward', by: 'somebody' }),
});

const moving: Record<TrackName, (state: never) => Doc> = {
  nominations: cardIn,
  sessions: (state: SessionState) =>
    session({
      state,
      members: seatedUids,
      present: [],
      declared: declared(
        [...declaredUids, 'somebody'],
        statesOf('nominations').map((one) => idIn('nominations', one)),
      ),
    }),
  decisions: (state) => decision({ state }),
  stories: (state) => story({ state }),
  newFactors: (state) => newFactor({ state }),
  batches: (state) => batch({ state }),
  submissions: (state) => submission({ state, nomination: idIn('nominations', 'recognised') }),
  reports: (state) => report({ state }),
};

/** A document of a track as it stands in a state. */
export const movingIn = (track: TrackName, state: string): Doc => moving[track](state as never);

const besideCases = trackNames
  .filter((track) => track !== 'nominations')
  .flatMap((track) =>
    statesOf(track).flatMap((state) => [
      { set: pathIn(track, state), data: movingIn(track, state) },
      { set: `${pathIn(track, state)}/moves/m1`, data: moveRequest({ by: 'somebody' }) },
    ]),
  );

/** A request of everybody's own, walled or not, and what they declared. */
const ownRequests = knockers.flatMap(({ uid }) =>
  [pathIn('nominations', 'decision'), 'sessions/in.open'].flatMap((above) =>
    uid === null
      ? []
      : [{ set: `${above}/moves/by.${uid}`, data: moveRequest({ move: 'forward', by: uid }) }],
  ),
);

const entries = { v: 1, entries: [] };
const single: Record<string, Doc> = {
  'uploads/one': { v: 1 },
  'fileHashes/one': { v: 1, uses: [] },
  'likenesses/one': { v: 1 },
  'textPrints/one': { v: 1, ids: [] },
  'stories/in.checking/prints/current': { v: 1, prints: [] },
  'cycles/one': cycle(),
  'movements/one': {
    v: 1,
    title: 'Phong trào',
    occasion: 'merit',
    opens: '2026-01-01',
    closes: '2026-12-31',
    basis: 'x',
  },
  'criteriaSets/one': criteriaSet({ id: 'one', state: 'inForce' }),
  'rulePacks/one': rulePack({ id: 'one' }),
  'councils/one': council(),
  'delegations/one': delegation(),
  'standIns/one': { v: 1 },
  'standing/somebody': { v: 1 },
  'arrangements/one': { v: 1 },
  'directories/units': entries,
  'directories/roster': { v: 1, people: {} },
  'settings/agency': agency(),
  'settings/deadlines': { v: 1, days: { 'nominations.appraise': 15 } },
  'settings/reminders': { ...givenSettings },
  'settings/switches': { ...allOff },
  'wishes/somebody': { v: 1, digest: 'weekly', letters: 'all', language: 'vi', quiet: null },
  'feeds/somebody': { v: 1, hash: 'a1'.repeat(32) },
  'directories/holidays': entries,
  'directories/reports': entries,
  'numbers/one': takenNumber(),
  'mail/one': mail(),
  'deliveries/walled': delivery({ subject: idIn('nominations', 'draft') }),
  'deliveries/proposal': delivery({
    track: 'submissions',
    subject: idIn('submissions', 'sent'),
  }),
  'deliveries/session': delivery({ track: 'sessions', subject: 'in.open' }),
  // A story bears the id of its case.
  'deliveries/story': delivery({ track: 'stories', subject: idIn('nominations', 'draft') }),
  // Without paragraphs: what stands in them is nothing to the rules.
  'profiles/one': { ...profile(), paragraphs: [] },
  'column/head': { v: 1 },
  // Published, so that nobody may delete it.
  'bulletins/2026-4': bulletin({ published: { by: 'bien-tap-1', at: morning, version: 1 } }),
  'bulletins/2026-4/acts/one': { v: 1 },
  'issues/2026-4': issue(),
  'grants/one': { v: 1 },
  'urgings/one': { v: 1 },
  'agreements/one': { v: 1 },
  'subjects/one': { v: 1 },
  'lookUps/somebody': { v: 1 },
  'subjectRequests/somebody': { v: 1, by: 'somebody' },
  'subjectRequests/office': { v: 1, by: 'office' },
  'subjectRequests/officer': { v: 1, by: 'officer' },
  'mailChecks/somebody': { v: 1, by: 'somebody' },
  'mailChecks/office': { v: 1, by: 'office' },
  'mailChecks/officer': { v: 1, by: 'officer' },
  'resends/somebody': { v: 1, by: 'somebody' },
  'resends/office': { v: 1, by: 'office' },
  'resends/officer': { v: 1, by: 'officer' },
  'stories/in.approved/versions/1': storyVersion(),
  'stories/in.approved/answers/one': checkAnswer(),
  'stories/in.approved/translations/en': translation(),
  'stories/in.approved/translations/en/acts/one': { v: 1 },
  'stories/in.approved/withdrawals/one': { v: 1 },
  'stories/in.approved/reach/views': { v: 1 },
  'sessions/in.open/votes/one': { v: 1 },
  'sessions/in.open/voters/somebody': { v: 1 },
  'sessions/in.open/turnout/current': { v: 1 },
  'sessions/in.open/evidence/e1': fileEvidence(),
  'sessions/in.open/reads/one': { v: 1, evidence: 'e1', by: 'somebody' },
  'sessionKeys/one': { v: 1 },
  'countings/one': { v: 1 },
  'newFactors/in.nurturing/private/suggestion': { v: 1 },
  'suggestionCodes/one': { v: 1 },
  'commentCodes/one': { v: 1 },
  'notices/one': { v: 1 },
  'newFactors/in.nurturing/plan/one': { ...planItem() },
  'newFactors/in.nurturing/support/one': { ...support() },
  'newFactors/in.nurturing/evidence/one': { v: 1 },
  'newFactors/in.nurturing/reads/one': { v: 1 },
  'newFactors/in.nurturing/consents/one': { ...factorConsent() },
  'consents/case0000_processing': consent({ nomination: 'case0000' }),
  'consents/moved': consent({ nomination: 'case0000', ownerUnit: otherUnit }),
};

/** One task for each way of naming who it is for. */
export const audiences: readonly string[] = [
  ...roles,
  ...roles.flatMap((role) => [`${role}:${ownUnit}`, `${role}:${otherUnit}`]),
  `uid:${uidOf('officer')}`,
  `uid:${uidOf('roleless')}`,
];

/** The identity of the task for an audience. */
export const taskOf = (audience: string, state: 'open' | 'done' = 'open'): string =>
  `${state}.for.${audience}`;

/** Whose work it is: what an audience leaves open is the other unit's. */
export const unitFor = (audience: string): string =>
  audience.endsWith(`:${ownUnit}`) || audience === 'editor' ? ownUnit : otherUnit;

export const ground: readonly Write[] = [
  ...[...knockers, ...pairs, everything].flatMap(({ uid, person }) =>
    uid !== null && person !== null ? [{ set: `people/${uid}`, data: person }] : [],
  ),
  ...tracks.nominations.states.flatMap((state) => caseIn(state, idIn('nominations', state))),
  ...besideCases,
  ...ownRequests,
  ...Object.entries(single).map(([path, data]) => ({ set: path, data })),
  ...audiences.flatMap((audience) =>
    (['open', 'done'] as const).map((state) => ({
      set: `tasks/${taskOf(audience, state)}`,
      data: task({ audience, state, unit: unitFor(audience) }),
    })),
  ),
];
