/** What each letter is for: whoever wishes for fewer goes without those that only inform (S54). */

/** `asks`: its reader has to do something, or may now. `notice`: its reader must come to know of it. `informs`: neither. */
export type Purpose = 'asks' | 'notice' | 'informs';

interface Declared {
  readonly purpose: Purpose;
  readonly because: string;
}

const asks = (because: string): Declared => ({ purpose: 'asks', because });
const notice = (because: string): Declared => ({ purpose: 'notice', because });
const informs = (because: string): Declared => ({ purpose: 'informs', because });

/** By kind of letter; digests have a wish of their own, and an urging asks. */
export const letterPurposes: Readonly<Record<string, Declared>> = {
  caseConfirmed: asks('the officer can now send the case'),
  caseSubmitted: asks('the office has to appraise it'),
  caseWithdrawn: informs('whoever had a task of it finds the task closed'),
  caseLapsed: notice('the time is over and a new case must be begun'),
  caseReturned: asks('the unit has to complete it within a time'),
  casePosted: informs('the office follows the notice; the unit has nothing to do'),
  caseReopened: informs('the office goes on; the unit has nothing to do'),
  caseForwarded: informs('the council goes on; the unit has nothing to do'),
  caseToDecide: asks('the signer has to decide'),
  letBack: notice('rights and duties of the reader have come back'),
  caseDeclined: notice('a result, which the unit has to tell the person nominated'),
  noStoryOfCase: notice('a result: nothing is to be written or published of it'),
  caseDeferred: notice('a result of the consideration in this cycle'),
  caseApproved: asks('the office has to issue the decision'),
  caseSentBack: asks('the office has to appraise it again'),
  caseRecognised: notice('a result, which the unit has to tell the person nominated'),
  caseCheckedIn: asks('the office looks at the result, and at what it is ready for'),
  caseHonoured: informs('stands on the page of the case'),
  caseReplicated: informs('stands on the page of the case'),
  caseRevoked: notice('a decision has lost its force'),
  caseSuspended: notice('the times of the case stand still'),
  caseResumed: notice('the times of the case run again'),
  caseAmended: informs('what has to follow it is a task of its own'),
  sessionInvited: notice('the notice of a meeting, thông báo họp'),
  wallSet: notice('who sits over a case, and so its quorum, has changed'),
  wallLifted: notice('who sits over a case, and so its quorum, has changed'),
  letBackAtSession: notice('rights and duties of the reader have come back'),
  sessionClosed: informs('what the head has to decide comes as letters of its cases'),
  minutesSigned: informs('the minutes stand on the page of the session'),
  decisionToIssue: asks('the office has to issue it'),
  storyToCheck: asks('the reader has to approve it'),
  storySentBack: asks('the editor has to revise it'),
  storyApproved: asks('the editor can now publish it'),
  storyPublished: informs('stands on the public pages'),
  storyWithdrawn: informs('its public page says so'),
  newFactorReady: asks('the unit can now open a case'),
  proposalSent: informs('the office follows it; the unit has nothing to do'),
  proposalAwarded: notice('a result of the higher level'),
  proposalDeclined: notice('a result of the higher level'),
  proposalWithdrawn: informs('whoever had a task of it finds the task closed'),
  batchSent: asks('the office has to appraise its cases'),
  taskAssigned: asks('the reader has to do it'),
  taskHandedOn: notice('the reader bears it no more'),
  taskBack: asks('the reader has to do it again'),
  taskExtended: notice('the day by which the reader has to be done has changed'),
  grantMade: notice('rights were given, which nobody may overlook'),
  invited: notice('the way into one’s own account'),
};

/** Whether somebody may wish to go without a letter of this kind; never one that is not declared. */
export const onlyInforms = (kind: string): boolean => letterPurposes[kind]?.purpose === 'informs';
