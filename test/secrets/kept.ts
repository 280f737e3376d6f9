/** Everything that is stored: what holds somebody's words about a case, with a whole example, and what holds none. */
import type * as z from 'zod';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim } from '#domain/claim.ts';
import { Consent } from '#domain/consent.ts';
import { Batch, Decision, Delegation } from '#domain/decision.ts';
import { Dossier, PrivateDiscipline, PrivateEthnicity, PrivatePerson } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { Grant } from '#domain/grant.ts';
import { FactorConsent, NewFactor, PlanItem, Support } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Score } from '#domain/score.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import { Suggestion } from '#domain/suggestion.ts';
import { CheckAnswer } from '#domain/truth-check/answer.ts';

/** Schemas whose words are planted, under the names by which a path begins. */
export const planted = {
  Appraisal,
  Batch,
  CheckAnswer,
  Claim,
  Consent,
  Decision,
  Delegation,
  Dossier,
  Evidence,
  FactorConsent,
  Grant,
  NewFactor,
  Nomination,
  PlanItem,
  PrivateDiscipline,
  PrivateEthnicity,
  PrivatePerson,
  Score,
  Session,
  Story,
  Suggestion,
  Support,
} as const satisfies Record<string, z.ZodType>;

/** Stored, and without words of anybody about a case. A schema that is added belongs here or above. */
export const wordless: Readonly<Record<string, string>> = {
  Agency: 'the agency’s own numbers',
  Agreement: 'yes and no',
  Arrangement: 'asked for by a request, whose words are those of its kind',
  ArrangementRequest: 'its reason is planted with the requests',
  Box: 'counts',
  Bulletin: 'the editor’s words for the public; of a profile it holds the address',
  BulletinAct: 'ids',
  Breaker: 'counts',
  ColumnHead: 'made of profiles',
  ColumnLeaf: 'made of profiles',
  CommentAuthor:
    'for its two keepers alone; what the public gets of it is looked through in the notices’ own test',
  CommentCode: 'a digest',
  Council: 'the agency’s composition',
  CriteriaSet: 'the agency’s criteria, public to all staff',
  Cycle: 'public',
  Delivery: 'ids',
  Feed: 'a digest',
  FileHash: 'ids',
  FileNote: 'numbers; its source is planted in a photo',
  FileRead: 'ids',
  GonePage: 'days',
  Views: 'numbers',
  Holidays: 'public',
  Issue:
    'made of the bulletin; what the public gets of it is looked through in the bulletins’ own test',
  IssueList: 'made of the bulletin',
  LikenessBand: 'numbers and ids',
  LookUps: 'counts',
  Mail: 'searched itself',
  MailCheck: 'ids',
  Masthead: 'the agency’s saying, for everyone',
  Movement: 'public',
  NoticeComment: 'what the public gets of it is looked through in the notices’ own test',
  Person: 'names of staff, who act under them',
  PrintHolders: 'ids',
  Profile: 'searched itself',
  PublicNotice: 'made for the public of card and rule pack',
  ReminderSettings: 'kinds of mails',
  Report: 'the agency’s own papers; no case and nobody stands in it',
  ReportPlan: 'the agency’s own calendar',
  Reminder: 'ids',
  Resend: 'ids',
  ReturnedText: 'a copy of dossier and claims',
  Roster: 'a copy of the people',
  RulePack: 'public to all staff',
  ScoreDraft: 'points',
  SecondFactor: 'digests',
  SecretKey: 'searched for in the ballots’ own tests',
  StandIn: 'ids',
  StandingFor: 'ids',
  StoryVersion: 'a copy of the story',
  SuggestionCode: 'a digest',
  SuggestionPrivate: 'made of the suggestion, which is planted',
  Submission: 'papers between agencies; its input is planted with the requests',
  Subject: 'made of card and dossier, which are planted; no client reads it',
  SubjectRequest: 'read by whoever wrote it, and told to the office by a function',
  Deadlines: 'names of tasks and numbers',
  Switches: 'yes and no',
  TakenNumber: 'ids',
  Tally: 'counts',
  Task: 'ids',
  TextPrints: 'numbers',
  Translation:
    'a rendering of the story; that its names stay with staff is looked at in the translations’ own test',
  TranslationAct: 'ids',
  Turnout: 'counts',
  Upload: 'becomes evidence, which is planted',
  Urging: 'ids',
  Vote: 'sealed',
  Voter: 'ids',
  Wall: 'ids',
  Wish: 'yes and no',
};

/** Names and keys to the program, and what a function writes from a move or a catalogue: nobody types them here. */
export const spared: readonly string[] = [
  ...['Batch', 'Decision', 'NewFactor', 'Nomination', 'Session', 'Story'].flatMap((track) => [
    `${track}.lastHash`,
    `${track}.tasks[]`,
  ]),
  'Decision.approved.capacity',
  'Decision.issued.number',
  'Decision.issued.signatory',
  'Evidence.object',
  'Nomination.approved.capacity',
  'Nomination.decision.number',
  'Nomination.search[]',
  'Nomination.simplified',
  ...['organisation', 'headTitle', 'unit', 'place', 'cycle', 'criteria', 'legalBasis'].map(
    (field) => `Nomination.snapshot.${field}`,
  ),
  'Nomination.sortKey',
  'Nomination.subjectKey',
  'Session.minutes.number',
  'Session.pack.legalBasis',
  'Session.pack.noticeGround',
  'Session.pack.title',
  'Story.about.subject.name',
  'Story.about.village',
  'Story.code',
  'Story.published.corrections[].note',
  ...['honours{}.form', 'honours{}.number', 'honours{}.organisation'].map((at) => `Story.${at}`),
  ...['replications{}.who', 'replications{}.what', 'replications{}.source'].map(
    (at) => `Story.${at}`,
  ),
];

export const isSpared = (path: string): boolean => spared.includes(path);
