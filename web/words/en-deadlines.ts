/** English for the page of deadlines. */
import type { viDeadlines } from './vi-deadlines.ts';

export const enDeadlines: typeof viDeadlines = {
  title: 'How many working days each task has',
  note: 'Counted in working days from the day the task is given. What is left empty has the given days. Open tasks keep their day; those that open a few minutes after saving have the new length. Where the record itself names the day (the day of a session, the end of a public notice, the time to mend, a follow-up, the day of a report) nothing is set here.',
  theirs: 'You can see this part; the Office and the system administrator change it.',
  given: (days: number): string => `Given: ${days === 1 ? '1 day' : `${days} days`}.`,
  days: (days: number): string => (days === 1 ? '1 working day' : `${days} working days`),
  notDays: 'Please enter a whole number of days from 1 to 250.',
  notDaysOf: (names: string): string =>
    `Not saved yet. Please enter a whole number from 1 to 250 at: ${names}.`,
  does: {
    'nominations.finishDraft': 'From the beginning of the draft until the case is sent.',
    'nominations.appraise': 'From the sending of the case until the Office has appraised it.',
    'nominations.appraiseSecond':
      'For the second, independent appraiser of a case on which lot has fallen.',
    'nominations.holdSession': 'From the handing on of the case until the council considers it.',
    'nominations.takeUpAgain': 'How long after it was deferred a case is looked at again.',
    'nominations.decide': 'From the council’s result until whoever decides has approved it.',
    'nominations.issue': 'From the approval until the decision on the case is issued.',
    'nominations.tellSubject': 'From the result until the unit has told those nominated.',
    'nominations.settleSuspension':
      'From the suspension until the Office resumes the case or it is withdrawn.',
    'sessions.closeSession':
      'From the opening of the session until its results are entered and it ends.',
    'sessions.signMinutes': 'From the end of the session until the signed minutes are there.',
    'decisions.signDecision': 'From the drafting of the decision until it is signed.',
    'decisions.issue': 'From the signing until it has its number and is issued.',
    'stories.writeStory': 'From the beginning of the story until it is handed in.',
    'stories.approveStory': 'From the handing in until the story is approved.',
    'stories.publish': 'From the approval until it is published.',
    'stories.followAmendment': 'From the correction of a case until its story is brought in line.',
    'newFactors.suggestion': 'From the arrival of the suggestion until somebody has looked at it.',
    'newFactors.takeUp':
      'From the note until the unit looks again at the new factor it has found itself.',
    'newFactors.nurture':
      'From the beginning of the nurturing until the unit weighs what came of it.',
    'newFactors.nominate': 'From the day the new factor is ready until the case is begun.',
    'batches.finishBatch':
      'From the beginning of the submission letter until the head of the unit confirms it.',
    'batches.send': 'From the confirmation until the submission letter is sent.',
    'submissions.sendUp':
      'From the preparing of the proposal until it is sent to the higher level.',
    'submissions.seekReceipt': 'How long after the sending the Office asks whether it has arrived.',
    'submissions.seekResult': 'How long after the receipt the Office asks for the result.',
  },
};
