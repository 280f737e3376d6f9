/** English for what is still missing, and for the fields. */
import type { viUnmet } from './vi-unmet.ts';

type Details = Readonly<Record<string, string>>;

const about = (details: Details, key: string): string => details[key] ?? '';
const ofCase = (details: Details): string =>
  details['code'] ? `Case ${about(details, 'code')}: ` : '';

const problems: Readonly<Record<string, string>> = {
  empty: 'has not been filled in',
  tooLong: 'is too long',
  notADay: 'is not a real day',
  notANumber: 'is not a number',
  hiddenCharacters: 'contains hidden characters, please type it again',
};

export const enUnmet: typeof viUnmet = {
  fieldNames: {
    'subject.name': 'Full name, or name of the collective or household',
    cycle: 'Cycle',
    criteriaSet: 'Set of criteria',
    birthYear: 'Year of birth',
    place: 'Commune or ward',
    summary: 'Achievement summary',
    answers: 'Answers to the criteria',
    claims: 'Achievements and evidence',
    consents: 'Consents',
    reason: 'Reason',
    capacity: 'Signing as',
    delegation: 'Delegation',
    session: 'Session',
    until: 'Time limit for completion',
    items: 'Items to complete',
    criterion: 'Criterion',
    ground: 'Ground',
    field: 'Item to correct',
    after: 'Correct to',
    paper: 'Correcting paper',
    number: 'Number',
    day: 'Day',
    signatory: 'Signatory',
    correction: 'What is corrected',
    conflicts: 'Conflicts of interest',
    nomination: 'Case',
    on: 'Day of the follow-up',
    since: 'Since',
    who: 'Who learned from it',
    what: 'What they learned',
    credit: 'What to take off',
    factor: 'Factor of the money',
    sameness: 'Subject in the register',
    handedOn: 'Handed over on',
    uid: 'Member',
  },
  unmet: {
    badField: (d: Details, field: string) =>
      `“${field}” ${problems[about(d, 'problem')] ?? 'has not been entered correctly'}.`,
    fieldEmpty: (_d: Details, field: string) => `“${field}” has not been filled in.`,
    criteriaNotInForce: ({ title = '' }) =>
      `The criteria “${title}” are not in force on the day of sending. Please choose a set in force.`,
    childNeedsGuardian: () =>
      'By the year of birth the subject is a child: a guardian must agree, and from 7 years the child as well.',
    noCriteria: () => 'No set of criteria has been chosen.',
    criterionNotAnswered: (d: Details) =>
      `Criterion ${about(d, 'criterion')} has not been answered: ${about(d, 'text')}`,
    criterionNotConfirmed: (d: Details) =>
      `Criterion ${about(d, 'criterion')} has not been confirmed in the appraisal: ${about(d, 'text')}`,
    warningNotAnswered: (d: Details) =>
      `The warning ${about(d, 'criterion')} has not been answered: ${about(d, 'text')} If it is not met, please give the reason; the case may still go on.`,
    noConsentToProcessing: () =>
      'There is no consent yet to the use of personal data for recognition.',
    consentNotProved: () =>
      'The consent to processing is recorded, but nothing proves it. Please record it again with a scan, a recording, a witness, or where the paper is kept.',
    noConsentToPublication: () => 'There is no consent yet to publication on this channel.',
    outsideTerritory: () => 'No commune or ward within the territory of the plan has been chosen.',
    whichSubject: (d: Details) =>
      `The register knows ${about(d, 'count')} subjects with this name, year of birth and place. Please open the case and answer whether it is one of them.`,
    subjectFull: () => 'The register holds too many cases of this subject. Please tell the office.',
    sameSubjectThisCycle: () =>
      'This subject already has another case under review in the same cycle. Please keep one only: withdraw this case, or end the other first.',
    birthYearAhead: () => 'The year of birth lies in the future. Please correct it.',
    birthDateDiffers: () =>
      'The year of birth does not match the date of birth among the private particulars. Please correct one of them.',
    periodReversed: (d: Details) =>
      `The period “${about(d, 'period')}” of an achievement ends before it begins: “${about(d, 'text')}”. Please correct the period.`,
    periodAhead: (d: Details) =>
      `The period “${about(d, 'period')}” of an achievement has not come yet: “${about(d, 'text')}”. Please correct the period, or take out what has not been done.`,
    periodBeforeBirth: (d: Details) =>
      `The period “${about(d, 'period')}” of an achievement lies before the year of birth: “${about(d, 'text')}”. Please correct the period or the year of birth.`,
    noClaimWithEvidence: () => 'There is no achievement with evidence yet.',
    notConfirmed: () =>
      'The head of the unit has not confirmed exactly this version (or there is no signed paper of the unit).',
    cycleClosed: (d: Details) => `The cycle “${about(d, 'cycle')}” takes no cases today.`,
    changedSince: () =>
      'The content has changed since the page was opened. Please look at it again and repeat.',
    claimNotSettled: (d: Details) =>
      `No conclusion has been reached on an achievement: ${about(d, 'text')}`,
    claimWithoutDocument: (d: Details) =>
      `An achievement was settled by document, but no evidence comes with it: ${about(d, 'text')} Please check it on site or have somebody confirm it and settle it again, or return the case so that the unit adds evidence.`,
    noVerifiedClaim: () => 'No achievement has been verified yet.',
    appraisalNotComplete: () => 'The appraisal has not been marked as complete.',
    secondAppraisalMissing: (d: Details) =>
      `Lot has fallen on this case, so two people appraise it independently: ${about(d, 'in')} of 2 results are in.`,
    secondFindsNotMet: (d: Details) =>
      `The other appraiser finds criterion ${about(d, 'criterion')} not met: ${about(d, 'text')} Please talk to each other; whoever has to then changes their finding.`,
    notDrawn: () => 'No second appraisal is due in this case.',
    notYourAppraisal: () => 'Everybody hands in their own appraisal only.',
    handedInAlready: () =>
      'You have handed in your appraisal already. The second one has to be somebody else.',
    bothAreIn: () => 'Both appraisals are in.',
    sessionNotOpenToCases: () => 'The chosen session no longer takes cases.',
    noticeRequired: () =>
      'The rules of this cycle ask for public posting before the case is forwarded to the council.',
    noticeStillRuns: (d: Details) => `Public posting runs until the end of ${about(d, 'until')}.`,
    noticeNotAsked: () => 'The rules of this cycle do not ask for public posting.',
    noConsentToNotice: () =>
      'There is no consent yet to being named in a public posting, and the rules give no other ground.',
    keepersAreOne: () => 'Please choose two different people who may learn who commented.',
    keeperNotThere: () =>
      'Whoever may learn who commented must still work here and take part in this case.',
    commentNotAnswered: () => 'One comment on the posting has not been answered yet.',
    notASimplifiedCase: () => 'The rules do not allow the simplified procedure on this ground.',
    noSuchCriterion: () => 'Please choose a required criterion of the set that applies.',
    untilIsPast: () => 'The time limit for completion must be later than today.',
    otherUnitHasIt: () => 'The case belongs to another unit already.',
    stillTimeToMend: () => 'There is still time to complete the case.',
    sessionHasOpened: () =>
      'The session has opened; the case cannot be withdrawn until the council has reviewed it.',
    alreadySuspended: () => 'The case was suspended before.',
    notSuspended: () => 'The case is not suspended.',
    taskClosed: () => 'This task is done or has moved on. Please load the page again.',
    notYourTask: () => 'The head of a unit only reassigns the tasks of their own unit.',
    notTheirTask: () =>
      'The chosen person does not do this kind of task, or does not take part in the review.',
    stillTheirTask: () => 'The person who has this task can still do it.',
    dayIsFixed: () =>
      'The time limit of this task is set elsewhere (days of the public posting, day of the session) and cannot be extended here. Please change the day of the session or the days of the posting on its own page.',
    dayPassed: () => 'The new time limit must be later than today.',
    notAYear: () => 'The year of birth has four digits, for example 1968.',
    nothingChanged: () => 'This is what stands there now.',
    nameTooLong: () => 'The new value is longer than 120 characters.',
    noCorrectingPaper: () => 'The decision has been issued: please name the correcting paper.',
    notTheVerdict: () => 'This result does not agree with the vote of the council.',
    pointsBelowFloor: (d: Details) =>
      `The council’s points for criterion ${about(d, 'criterion')} (${about(d, 'text')}) lie below the floor of ${about(d, 'floor')} % of its points. To approve all the same, give the reason; or do not approve, or send the case back to appraisal.`,
    pointsBelowPassMark: (d: Details) =>
      `All the council’s points together lie below the pass mark (${about(d, 'passMark')} %). To approve all the same, give the reason; or do not approve, or send the case back to appraisal.`,
    noDelegation: () => 'Signing for the head needs a delegation that is in force.',
    otherCapacity: (d: Details) =>
      `Today you sign as “${about(d, 'capacity')}” only. To sign in another form, please record another delegation first.`,
    decisionNotIssued: () => 'The decision with this case has not been issued.',
    agendaEmpty: () => 'There is no case on the agenda yet.',
    noMembers: () => 'No council members have been chosen for the session.',
    dayIsPast: () => 'The day of the session has passed. Please change it.',
    toldAlready: () => 'It is recorded already that the subject was told.',
    toldBeforeDecision: () => 'The day cannot be before that of the result.',
    dayAhead: () => 'The day recorded must not be later than today.',
    noSuchEvidence: () => 'The evidence chosen is not of this case.',
    noSuchCredit: () => 'This is not told on the public page.',
    ownLevel: () => 'The case is recognised at this level already. Please choose a higher one.',
    proposedAlready: () =>
      'The case is being proposed to this level. Please record the result of that proposal first.',
    tooManyProposals: () => 'The case was proposed too often for one more to be recorded.',
    beforeSending: () => 'This day is before the day it was sent. Please look at the day again.',
    notHandedYet: () => 'It is handed over between the day of its decision and today.',
    moneyNotWhole: () =>
      'Please give both the factor and the base salary, or neither; together they make a whole sum.',
    dayInFuture: () => 'The day of issue must not be later than today.',
    packNotInForce: () => 'The chosen rules are not in force on the day of the session.',
    ballotNotSecret: () =>
      'The rules that apply do not provide for a secret ballot, so there can be no online ballot.',
    secretByHands: () =>
      'The rules ask for a secret ballot, so there can be no show of hands. Please choose another way.',
    onlineBallotOff: () => 'The online ballot is not turned on in the settings.',
    ballotEndIsPast: () => 'The last day of voting must not be in the past.',
    ballotStillRuns: () =>
      'The time for voting is not over and somebody has not voted. To close the session early, give the reason.',
    ballotsNotCounted: () =>
      'The online ballots have not all been counted yet. Please wait a moment.',
    boxDisagrees: () =>
      'The box of this case is not what its ballots say, so the minutes cannot be signed. The office has the task of looking into it; the ballots are all there.',
    mayNotPreside: (d: Details) =>
      `${about(d, 'name') || 'The person presiding'} is not chair, vice-chair or standing member of the council on the day of the session.`,
    noChair: () => 'Nobody has been chosen yet to preside over the session.',
    chairNotMember: (d: Details) =>
      `${about(d, 'name') || 'The person presiding'} is not among the members of the session.`,
    chairIsSecretary: (d: Details) =>
      `${about(d, 'name') || 'The person presiding'} cannot preside and be the secretary of one session.`,
    otherSigner: (d: Details) =>
      `${ofCase(d)}signed by somebody else. Please prepare a decision of its own for cases with the same signer.`,
    notInTerm: () =>
      'Somebody is no longer in their term on the council on the day of the session.',
    notAMember: () => 'You are not among the members of this session.',
    notOnAgenda: () => 'This case is not on the agenda.',
    keptAtSession: () => 'The case went through a session: the secretary records this there.',
    onlyOneself: () => 'You can record this for yourself only.',
    alreadyShutOut: () => 'This person already takes no part in reviewing this case.',
    notShutOut: () => 'This person takes part in reviewing the case as it is.',
    notOfStaff: () => 'There is no such colleague, or they work here no longer.',
    ownWall: () => 'Nobody lets themselves take part again.',
    notDeclared: (d: Details) =>
      `A member has not declared conflicts of interest yet${d['name'] ? `: ${about(d, 'name')}` : ''}.`,
    noTally: (d: Details) => `${ofCase(d)}the vote count has not been entered.`,
    caseNotInCouncil: (d: Details) => `${ofCase(d)}no longer before the council.`,
    caseSuspended: (d: Details) => `${ofCase(d)}the review is suspended.`,
    caseNotReady: (d: Details) => `${ofCase(d)}not yet at a step that fits this decision.`,
    walledFromCase: (d: Details) => `${ofCase(d)}you do not take part in reviewing this case.`,
    minutesBeforeSession: () => 'The day of the minutes must not be earlier than the session.',
    numberTaken: (d: Details) =>
      `Number ${about(d, 'number')} is already used by another decision this year.`,
    givenOutIsNotReturnedAndMissing: (d: Details) =>
      `${ofCase(d)}the ballots returned and not returned do not add up to those given out.`,
    validAndInvalidAreNotReturned: (d: Details) =>
      `${ofCase(d)}valid and invalid ballots together are not the ballots returned.`,
    forAndAgainstAreNotValid: (d: Details) =>
      `${ofCase(d)}votes in favour and against together are not the valid ballots.`,
    sealedExceedsGivenOut: (d: Details) =>
      `${ofCase(d)}more sealed ballots than ballots given out.`,
    moreBallotsThanPresent: (d: Details) =>
      `${ofCase(d)}more ballots given out in the room, or people counted in the show of hands, than members present who may vote (${about(d, 'present')}).`,
    moreSealedThanAbsent: (d: Details) =>
      `${ofCase(d)}more sealed ballots than absent members (${about(d, 'absent')}).`,
    sealedNotAllowed: (d: Details) =>
      `${ofCase(d)}the rules take no sealed ballots of absent members.`,
    notRecognised: () => 'The case has not been recognised, or is suspended.',
    subjectHasNotAgreed: () =>
      'It has not been recorded that the role model “has read and agrees” to exactly this version.',
    notApproved: () => 'This version has not been approved.',
    ownText: () => 'Nobody approves their own story.',
    addressTaken: () => 'This address is already used by another story.',
    addressFixed: () => 'The story has been published, so its address cannot be changed.',
    noCorrectionNote: () => 'Please say what is corrected in the published story.',
    planOpen: (d) =>
      `Something in the nurturing plan is not done yet; it is due on ${d['due'] ?? ''}.`,
    caseNotOfUnit: () => 'The case named does not exist or is not of this unit.',
    noSuchUnit: () => 'This unit no longer exists.',
    sameUnit: () => 'This unit already follows the new factor.',
    storyBegun: () => 'There is a story about it already.',
    emptyTitle: () => 'The story has no title yet.',
    emptyBody: () => 'The story has no text yet.',
    practiceUnnamed: () => 'The good practice has no name yet.',
    practiceWithoutSteps: () => 'The good practice has no steps yet.',
    noSlug: () => 'No public address has been set.',
    brokenToken: (d: Details) =>
      `A place for a figure is not written correctly: “${about(d, 'text')}”.`,
    claimUnknown: () => 'The story uses an achievement that is not in the case.',
    claimNotVerified: () => 'The story uses an achievement that has not been verified.',
    claimWithoutSource: () =>
      'The story uses an achievement that was settled by document without any evidence. Please take it out of the story.',
    looseFigure: (d: Details) =>
      `The figure “${about(d, 'text')}” is not tied to a verified achievement.`,
    noNameConsent: () => 'The story gives the name without consent to publish it.',
    photoUnknown: () =>
      'A photo is no longer among the evidence of the case, or has no measures. Take it out, or upload it again and choose it.',
    photoNotConsented: () => 'There is no consent to publish this photo on the website.',
    noPortraitConsent: () => 'The subject has not consented to the publication of the portrait.',
    noGuardianConsent: () =>
      'Children can be recognised in the photo, and their guardian has not consented to it.',
    noAlt: () => 'The photo has no description for those who do not see it.',
    noPhotographer: () => 'The photo does not say who took it.',
    batchEmpty: () => 'There is no case in the submission letter yet.',
    caseOfOtherUnit: (d: Details) =>
      `${ofCase(d)}does not belong to the unit of this submission letter; take it off the list.`,
    caseNotSeen: (d: Details) =>
      `${ofCase(d)}was added, or had no content, when the page was opened; look at the list again, then try again.`,
    nothingLeft: () =>
      'All cases of the submission letter have been sent; none is left with the unit.',
  },
};
