/** What each document that an answer reads must fit, so that it can be said whether it is mended. */
import type * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import { Appraisal } from '#domain/appraisal.ts';
import { Box, SecretKey, Voter } from '#domain/ballot.ts';
import { Claim } from '#domain/claim.ts';
import { Consent } from '#domain/consent.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle } from '#domain/cycle.ts';
import { Batch, Decision, Delegation, TakenNumber } from '#domain/decision.ts';
import { Dossier, PrivateDiscipline, PrivateEthnicity, PrivatePerson } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { FactorConsent, NewFactor, PlanItem } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { directories } from '#domain/organisation.ts';
import { Roster } from '#domain/person.ts';
import { PublicNotice } from '#domain/public-notice.ts';
import { Report } from '#domain/report.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council, Session, Wall } from '#domain/session.ts';
import { Profile, Story } from '#domain/story.ts';
import { Subject } from '#domain/subject.ts';
import { Submission } from '#domain/submission.ts';
import { Switches } from '#domain/switches.ts';
import { Tally } from '#domain/tally.ts';

/** By the path without the ids of documents; where each document of a collection is another thing, with the last of them. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  nominations: Nomination,
  'nominations/dossier': Dossier,
  'nominations/tally': Tally,
  'nominations/boxes': Box,
  'nominations/claims': Claim,
  'nominations/evidence': Evidence,
  'nominations/appraisals': Appraisal,
  'nominations/walls': Wall,
  'nominations/private/person': PrivatePerson,
  'nominations/private/ethnicity': PrivateEthnicity,
  'nominations/private/discipline': PrivateDiscipline,
  consents: Consent,
  notices: PublicNotice,
  sessions: Session,
  'sessions/voters': Voter,
  sessionKeys: SecretKey,
  councils: Council,
  decisions: Decision,
  delegations: Delegation,
  numbers: TakenNumber,
  stories: Story,
  profiles: Profile,
  newFactors: NewFactor,
  'newFactors/plan': PlanItem,
  'newFactors/consents': FactorConsent,
  subjects: Subject,
  cycles: Cycle,
  criteriaSets: CriteriaSet,
  rulePacks: RulePack,
  batches: Batch,
  submissions: Submission,
  reports: Report,
  'directories/roster': Roster,
  'directories/organisations': directories.organisations,
  'directories/units': directories.units,
  'directories/places': directories.places,
  'settings/agency': Agency,
  'settings/switches': Switches,
};

/** undefined for anything else: of that nobody can say here whether it is mended. */
export const schemaOf = (path: string): z.ZodType | undefined => {
  const parts = path.split('/');
  const kind = parts.filter((_part, at) => at % 2 === 0).join('/');
  return schemas[`${kind}/${parts.at(-1)}`] ?? schemas[kind];
};
