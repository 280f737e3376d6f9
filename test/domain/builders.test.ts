/** The builders must hand out documents that the schemas accept, or every test built on them proves nothing. */
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim, claimStatuses } from '#domain/claim.ts';
import { Consent, consentScopes } from '#domain/consent.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle, Movement } from '#domain/cycle.ts';
import { Batch, Decision, Delegation, TakenNumber } from '#domain/decision.ts';
import { Dossier, PrivateDiscipline, PrivateEthnicity, PrivatePerson } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { Delivery, Mail } from '#domain/mail.ts';
import { MoveLink, MoveRequest, Outcome } from '#domain/move.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { nominationStates } from '#domain/nomination-workflow.ts';
import { Nomination } from '#domain/nomination.ts';
import { Level, Organisation, Place, Unit } from '#domain/organisation.ts';
import { Person, Roster } from '#domain/person.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council, Session, Wall } from '#domain/session.ts';
import { Profile, Story } from '#domain/story.ts';
import { Tally } from '#domain/tally.ts';
import { Task } from '#domain/task.ts';
import { decisionStates, sessionStates, storyStates } from '#domain/track-workflows.ts';
import { agency } from '../builders/agency.ts';
import { appraisal } from '../builders/appraisal.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle, movement } from '../builders/cycle.ts';
import { batch, decision, delegation, takenNumber } from '../builders/decision.ts';
import {
  dossier,
  privateDiscipline,
  privateEthnicity,
  privatePerson,
} from '../builders/dossier.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { instant, stored } from '../builders/instant.ts';
import { delivery, mail } from '../builders/mail.ts';
import { applied, moveLink, moveRequest, refused } from '../builders/move.ts';
import { newFactor } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { level, organisation, place, unit } from '../builders/organisation.ts';
import { person, roster } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, session, wall } from '../builders/session.ts';
import { profile, story } from '../builders/story.ts';
import { tally } from '../builders/tally.ts';
import { task } from '../builders/task.ts';

const built: readonly (readonly [name: string, schema: z.ZodType, document: unknown])[] = [
  ['person', Person, person()],
  ['roster', Roster, roster()],
  ['organisation', Organisation, organisation()],
  ['agency', Agency, agency()],
  ['unit', Unit, unit()],
  ['place', Place, place()],
  ['level', Level, level()],
  ['cycle', Cycle, cycle()],
  ['movement', Movement, movement()],
  ['criteria set', CriteriaSet, criteriaSet()],
  ['rule pack', RulePack, rulePack()],
  ['council', Council, council()],
  ['wall', Wall, wall()],
  ['dossier', Dossier, dossier()],
  ['private person', PrivatePerson, privatePerson()],
  ['private ethnicity', PrivateEthnicity, privateEthnicity()],
  ['private discipline', PrivateDiscipline, privateDiscipline()],
  ['file', Evidence, fileEvidence()],
  ['paper', Evidence, paperEvidence()],
  ['appraisal', Appraisal, appraisal()],
  ['tally', Tally, tally()],
  ['taken number', TakenNumber, takenNumber()],
  ['batch', Batch, batch()],
  ['delegation', Delegation, delegation()],
  ['profile', Profile, profile()],
  ['new factor', NewFactor, newFactor()],
  ['task', Task, task()],
  ['task that is done', Task, task({ state: 'done' })],
  ['mail', Mail, mail()],
  ['delivery', Delivery, delivery()],
  ['move request', MoveRequest, moveRequest()],
  ['applied outcome', Outcome, applied()],
  ['refused outcome', Outcome, refused()],
  ['link of the chain', MoveLink, moveLink()],
  ...nominationStates.map((state) => [`${state} case`, Nomination, nomination({ state })] as const),
  ...sessionStates.map((state) => [`${state} session`, Session, session({ state })] as const),
  ...decisionStates.map((state) => [`${state} decision`, Decision, decision({ state })] as const),
  ...storyStates.map((state) => [`${state} story`, Story, story({ state })] as const),
  ...claimStatuses.map((status) => [`${status} claim`, Claim, claim({ status })] as const),
  ...consentScopes.map((scope) => [`consent to ${scope}`, Consent, consent({ scope })] as const),
];

test.each(built)('the built %s is one the schema stores unchanged', (_name, schema, document) => {
  expect(schema.parse(document)).toEqual(document);
});

test.each(built)('a field nobody asked for makes the %s invalid', (_name, schema, document) => {
  expect(schema.safeParse({ ...Object(document), unheardOf: 1 }).success).toBe(false);
});

test('two instants are equal exactly when their moments are', () => {
  expect(instant('2026-11-23T08:00:00Z')).toEqual(instant('2026-11-23T15:00:00+07:00'));
  expect(instant('2026-11-23T08:00:00Z')).not.toEqual(instant('2026-11-23T08:00:01Z'));
});

test('a stored document has timestamps wherever the built one has instants', () => {
  const document = {
    at: instant('1970-01-01T00:00:01Z'),
    list: [{ at: instant('1970-01-01T00:00:02Z'), n: 1 }],
    none: null,
  };
  expect(stored(document, (millis) => `T${millis}`)).toEqual({
    at: 'T1000',
    list: [{ at: 'T2000', n: 1 }],
    none: null,
  });
});
