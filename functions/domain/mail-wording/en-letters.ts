/** The English twin of what each letter says. */
import type { LetterWords } from './letters.ts';

/** Each kind: its title, what has happened to `about`, and what the reader is to do. */
const worded = (
  title: string,
  told: (about: string) => string,
  asked: string | null = null,
): LetterWords => ({ title, told, asked });

const opening = 'Please open it in the system to see the details.';

const nominations: Readonly<Record<string, LetterWords>> = {
  caseConfirmed: worded(
    'The unit’s head has confirmed a case',
    (about) => `The unit’s head has confirmed ${about}.`,
    'You can now send it to the standing office.',
  ),
  caseSubmitted: worded(
    'A new case has come in',
    (about) => `The unit has sent ${about} for appraisal.`,
    'Please receive and appraise it.',
  ),
  caseWithdrawn: worded(
    'A case was withdrawn',
    (about) => `The nomination in ${about} was withdrawn. Its consideration ends here.`,
  ),
  caseLapsed: worded(
    'The time to complete a case is over',
    (about) => `The time to complete ${about} is over; it is closed in this cycle.`,
    'If the unit still wishes to nominate, it can begin a new case from this one.',
  ),
  caseReturned: worded(
    'A case was returned to be completed',
    (about) => `The standing office has returned ${about} to be completed.`,
    'Please see what is missing, item by item, and complete it by the day given.',
  ),
  casePosted: worded(
    'A case is on public notice',
    (about) => `Information of ${about} is on public notice for comments.`,
  ),
  caseReopened: worded(
    'A case is appraised again',
    (about) => `The appraisal of ${about} goes on.`,
  ),
  caseForwarded: worded(
    'A case was put before the council',
    (about) => `The appraisal is complete; ${about} was put before the council.`,
  ),
  caseToDecide: worded(
    'A case is proposed for recognition',
    (about) => `Recognition was proposed for ${about}; it awaits the head’s decision.`,
  ),
  letBack: worded(
    'You take part in a decision again',
    (about) => `Your exclusion from the decision on ${about} was lifted.`,
    opening,
  ),
  caseDeclined: worded(
    'The result: not recognised',
    (about) => `The consideration of ${about} has ended with the result: not recognised.`,
    'Please see the reason in the system and tell the person who was nominated.',
  ),
  noStoryOfCase: worded(
    'The result: not recognised',
    (about) => `The consideration of ${about} has ended with the result: not recognised.`,
    'Please write no story and publish no news about this case.',
  ),
  caseDeferred: worded(
    'A case is not considered in this cycle',
    (about) => `Not considered in this cycle, to be looked at again: ${about}.`,
  ),
  caseApproved: worded(
    'Approved, the decision is to be issued',
    (about) => `The recognition in ${about} was approved.`,
    'Please give it a number, issue the decision and file the sealed copy.',
  ),
  caseSentBack: worded(
    'A case goes back to appraisal',
    (about) => `The deciding officer has sent ${about} back to appraisal.`,
    'Please see the reason in the system. The office appraises the case again.',
  ),
  caseRecognised: worded(
    'A decision of recognition was issued',
    (about) => `The decision of recognition in ${about} was issued.`,
    opening,
  ),
  caseCheckedIn: worded(
    'A follow-up after recognition was recorded',
    (about) => `The unit has recorded how things stand in ${about}.`,
    'Please see the result, and whether it is ready for a higher level.',
  ),
  caseHonoured: worded(
    'An honour was recorded',
    (about) => `An honour was recorded in ${about}.`,
    opening,
  ),
  caseReplicated: worded(
    'Somebody learned from a role model',
    (about) => `It was recorded who learned from the role model of ${about}.`,
    opening,
  ),
  caseRevoked: worded(
    'A decision of recognition was revoked',
    (about) =>
      `The decision of recognition in ${about} was revoked; a published story is taken down.`,
    'Please see the legal ground in the system.',
  ),
  caseSuspended: worded(
    'A case is suspended',
    (about) => `The consideration of ${about} is suspended.`,
  ),
  caseResumed: worded('A case goes on', (about) => `The consideration of ${about} goes on.`),
  caseAmended: worded(
    'A case was corrected',
    (about) => `Facts in ${about} were corrected; what stood before is kept beside it.`,
    opening,
  ),
};

const besideCases: Readonly<Record<string, LetterWords>> = {
  sessionInvited: worded(
    'Notice of a council session',
    (about) => `You are named as a member of the ${about}.`,
    'Please open the session in the system and declare conflicts of interest before you read the cases.',
  ),
  wallSet: worded(
    'A member takes no part in a case',
    (about) => `It was recorded that a member takes no part in a case at the ${about}.`,
  ),
  wallLifted: worded(
    'A member takes part again',
    (about) => `A member’s exclusion from a case at the ${about} was lifted.`,
  ),
  letBackAtSession: worded(
    'You take part in a case again',
    (about) => `Your exclusion from a case at the ${about} was lifted.`,
    'Please open the session in the system to see the case.',
  ),
  sessionClosed: worded(
    'A council session is over',
    (about) => `The results of the vote are recorded and the ${about} is closed.`,
  ),
  minutesSigned: worded(
    'Minutes were signed',
    (about) => `The minutes of the ${about} are recorded as signed.`,
  ),
  decisionToIssue: worded(
    'A decision was approved and is to be issued',
    (about) => `The ${about} was approved.`,
    'Please give it a number, issue it and file the sealed copy.',
  ),
  storyToCheck: worded(
    'A story waits for approval',
    (about) => `The editors have sent a ${about} for approval.`,
    'Please read and approve it, or send it back with a remark.',
  ),
  storySentBack: worded(
    'A story was sent back',
    (about) => `The approver has sent back a ${about} to be revised.`,
    'Please see the remark and revise it.',
  ),
  storyApproved: worded(
    'A story was approved',
    (about) => `A ${about} was approved.`,
    'It can be published once the person it tells of has agreed.',
  ),
  storyPublished: worded('A story was published', (about) => `A ${about} is on the public site.`),
  storyWithdrawn: worded(
    'A story was taken down',
    (about) => `A ${about} was taken off the public site.`,
  ),
  newFactorReady: worded(
    'A new factor is ready to be nominated',
    (about) => `A ${about} was found ready to be nominated.`,
    'The unit can open a case.',
  ),
  proposalSent: worded(
    'Proposed to the higher level',
    (about) => `The standing office has sent ${about}.`,
  ),
  proposalAwarded: worded(
    'The higher level has given an award',
    (about) => `The higher level has decided in favour: ${about}.`,
    opening,
  ),
  proposalDeclined: worded(
    'The result: no award by the higher level',
    (about) => `The higher level has considered ${about} and gives no award.`,
    'Please see the reason in the system.',
  ),
  proposalWithdrawn: worded(
    'A proposal to the higher level was withdrawn',
    (about) => `No longer pursued: ${about}.`,
  ),
  batchSent: worded(
    'A new submission letter has come in',
    (about) => `The unit has sent a ${about} with its cases.`,
    'Please receive and appraise them.',
  ),
};

const aboutTasks: Readonly<Record<string, LetterWords>> = {
  taskAssigned: worded(
    'A task was assigned to you',
    (about) => `You were assigned to deal with ${about}.`,
    'Please open “My tasks” to see what is to be done, and until when.',
  ),
  taskHandedOn: worded(
    'A task of yours was handed to somebody else',
    (about) => `The task you had about ${about} was handed to somebody else.`,
    'You need not deal with it any more; the reason stands in the history.',
  ),
  taskBack: worded(
    'A task has come back to you',
    (about) => `A task about ${about} that was handed to somebody else has come back to you.`,
    'Please open “My tasks” to see what is to be done, and until when.',
  ),
  taskExtended: worded(
    'A task was given more time',
    (about) => `The task about ${about} was given more time.`,
    'The new day stands in “My tasks”.',
  ),
};

const aboutPeople: Readonly<Record<string, LetterWords>> = {
  grantMade: worded(
    'Rights in the system have changed',
    () => 'An administrator has just granted or changed somebody’s rights in the system.',
    'If you do not know of this change, please ask the administrator.',
  ),
  invited: worded(
    'Your account was opened',
    () => 'You are invited to use the system Gương Sáng; the account belongs to this address.',
    'Open the link below, choose “Forgot your password?” and enter this address to set your first password.',
  ),
};

export const englishLetters: Readonly<Record<string, LetterWords>> = {
  ...nominations,
  ...besideCases,
  ...aboutTasks,
  ...aboutPeople,
};
