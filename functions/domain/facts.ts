/** What the gates may look at. The function reads exactly the facts a move's rule names; a page reads those it may. */
import type { Agency } from './agency.ts';
import type { Appraisal } from './appraisal.ts';
import type { Batch, Decision, Delegation } from './decision.ts';
import type { Claim } from './claim.ts';
import type { Consent } from './consent.ts';
import type { CriteriaSet } from './criteria-set.ts';
import type { Cycle } from './cycle.ts';
import type { Dossier } from './dossier.ts';
import type { Evidence } from './evidence.ts';
import type { NewFactor, PlanItem } from './new-factor.ts';
import type { Nomination } from './nomination.ts';
import type { Organisation, Place, Unit } from './organisation.ts';
import type { Register } from './registering.ts';
import type { PublicNotice } from './public-notice.ts';
import type { RulePack } from './rule-pack.ts';
import type { Marks } from './score.ts';
import type { Council, Session } from './session.ts';
import type { Profile, Story } from './story.ts';
import type { SecretKey } from './ballot.ts';
import type { Report } from './report.ts';
import type { Submission } from './submission.ts';
import type { Switches } from './switches.ts';
import type { Tally } from './tally.ts';
import type { Task } from './task.ts';

/** Catalogues that change a few times a year; the function keeps them for a minute. */
export interface Directories {
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly places: readonly Place[];
  readonly agency: Agency;
}

export type ById<T> = Readonly<Record<string, T>>;

export interface NominationFacts {
  readonly doc: Nomination;
  readonly dossier: Dossier | null;
  /** Of the person, as the unit keeps it apart; '' where it is not told. */
  readonly birthDate: string;
  readonly claims: ById<Claim>;
  readonly consents: readonly Consent[];
  readonly criteria: CriteriaSet | null;
  readonly cycle: Cycle | null;
  readonly pack: RulePack | null;
  /** Ids of other live cases of this cycle for the same subject and deed. */
  readonly duplicates: readonly string[];
  readonly register: Register;
  readonly appraisal: Appraisal | null;
  /** Of a drawn case, the one that somebody else has handed in. */
  readonly otherAppraisal: Appraisal | null;
  readonly switches: Switches;
  readonly session: Session | null;
  /** What was counted in that session. */
  readonly tally: Tally | null;
  /** By uid, the points that the session's members gave it; none while points are turned off. */
  readonly points: ById<Marks>;
  readonly decision: Decision | null;
  readonly delegation: Delegation | null;
  /** What the public is told of it; opened when the decision is issued. */
  readonly story: Story | null;
  /** The verdict that a closed session sent to this case and that was refused, as it asked. */
  readonly refusedVote: { readonly move: string; readonly input: unknown } | null;
  /** What the public is shown of it, while it is on notice. */
  readonly notice: PublicNotice | null;
  /** Ids of comments on its notice that nobody has answered. */
  readonly openComments: readonly string[];
  /** Those shut out of this case. */
  readonly walls: readonly string[];
  /** Ids of evidence of this case that the request names and that there is. */
  readonly evidence: readonly string[];
  /** What was proposed of it to higher levels. */
  readonly submissions: readonly Submission[];
  /** By key; one that cannot be read is left out. */
  readonly openTasks: ById<Task>;
  readonly directories: Directories;
}

/** One case of an agenda as closing sees it. */
export interface AgendaItem {
  readonly id: string;
  /** null where the card or the tally cannot be read: the others are decided without it. */
  readonly card: Nomination | null;
  readonly tally: Tally | null;
  readonly walls: readonly string[];
}

/** A case that is only reported, while nobody has decided it. */
export interface Undecided {
  readonly id: string;
  readonly card: Nomination;
  /** Of its cycle: who signs where head and deputies are shut out. */
  readonly pack: RulePack | null;
  readonly walls: readonly string[];
}

export interface SessionFacts {
  readonly doc: Session;
  readonly pack: RulePack | null;
  readonly council: Council | null;
  readonly switches: Switches;
  /** A key pair made for this request alone, where the session votes online. */
  readonly newKey: SecretKey | null;
  /** By uid, the cases in which the member's slip lies. */
  readonly voted: ById<readonly string[]>;
  readonly agenda: readonly AgendaItem[];
  /** Cases that went by the simplified procedure and were reported at no session yet. */
  readonly unreported: readonly string[];
  /** Ids of the scans that lie below it. */
  readonly scans: readonly string[];
  /** Of the cases that the request names, those reported here that wait for the decision. */
  readonly undecided: readonly Undecided[];
  /** Paths of points, handed in or begun, that those have given whom the request shuts out of a case. */
  readonly given: readonly string[];
  /** Whether the mover is shut out of the case that the request names. */
  readonly walledFromIt: boolean;
  /** Whether the colleague whom the request names is shut out of it. */
  readonly shutOut: boolean;
}

export interface DecisionFacts {
  readonly doc: Decision;
  readonly cards: ById<Nomination>;
  /** Ids of those whose card cannot be read: the others go on without them. */
  readonly unread: readonly string[];
  /** Ids of the decision's cases from which the mover is shut out. */
  readonly walledFrom: readonly string[];
  readonly delegation: Delegation | null;
  /** The decision that holds this number already, or null. */
  readonly numberTakenBy: string | null;
  readonly directories: Directories;
}

export interface StoryFacts {
  readonly doc: Story;
  /** What a story of a new factor or a good deed tells of. */
  readonly factor: NewFactor | null;
  readonly card: Nomination | null;
  readonly dossier: Dossier | null;
  readonly claims: ById<Claim>;
  readonly consents: readonly Consent[];
  /** The people's name, where the subject agreed to its being recorded and published. */
  readonly people: string | null;
  /** What the story's photos name, by id. */
  readonly evidence: ById<Evidence>;
  /** What stands at the story's address now. */
  readonly profile: Profile | null;
  readonly directories: Directories;
}

export interface NewFactorFacts {
  readonly doc: NewFactor;
  readonly plan: ById<PlanItem>;
  /** Consents to publication. */
  readonly consents: readonly Consent[];
  /** The case that the request names. */
  readonly card: Nomination | null;
  /** The story that tells of it. */
  readonly story: Story | null;
  readonly directories: Directories;
}

export interface BatchFacts {
  readonly doc: Batch;
  readonly cards: ById<Nomination>;
  /** Ids of those whose card cannot be read: the others go on without them. */
  readonly unread: readonly string[];
}

export interface SubmissionFacts {
  readonly doc: Submission;
  readonly card: Nomination | null;
  /** Those shut out of the case. */
  readonly walls: readonly string[];
}

export interface ReportFacts {
  readonly doc: Report;
}
