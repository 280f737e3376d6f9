/** The English twin of vi-subjects.ts. */
import type { viSubjects } from './vi-subjects.ts';

export const enSubjects: typeof viSubjects = {
  subjects: {
    title: 'Register of subjects',
    hint: 'One lasting entry for each individual, collective and household, apart from single cases. It is searched by the full name only.',
    find: 'Search the register',
    name: 'Name of the person, collective or household',
    kind: 'Kind of subject',
    birthYear: 'Year of birth (if known)',
    place: 'Commune or ward (if known)',
    search: 'Search',
    nobody: 'Nobody in the register fits. Please check that the name is complete.',
    toReview: 'Merges that wait for a second person',
    noneToReview: 'No merge is waiting.',
    strengths: {
      same: 'Same name, year of birth and place',
      perhaps: 'May be the same',
      namesake: 'Same name',
    },
    strengthsOther: {
      same: 'Same name and place',
      perhaps: 'May be the same',
      namesake: 'Same name',
    },
    born: (year) => `born in ${year}`,
    cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
    open: 'Open the entry',
    ask: {
      title: 'Is it the same subject?',
      note: 'The system knows the subjects below. Please answer once; the answer is kept with the case. Somebody else of the same name gets a case of their own.',
      same: 'The same person',
      other: 'Not the same person',
      sameOne: 'The same subject',
      otherOne: 'Not the same subject',
      change: 'Answer again',
      saidSame: 'Answered: the same subject.',
      saidOther: 'Answered: not the same subject.',
      unsentTitle: 'Cases being written under this name',
      unsentNote:
        'A colleague may be writing of the same subject. Please talk to them before you begin another case.',
      tooOften:
        'The register was searched too often within this hour. The case can be created all the same; it is checked again when it is sent.',
      offline:
        'The register could not be searched. The case can be created all the same; it is checked again when it is sent.',
      shutOut: 'Anything else is not open to you.',
    },
    history: {
      title: 'History of the subject',
      none: 'There is no other case of this subject.',
      sameCycle: 'in the same cycle as this case',
      decided: (number, day) => `Decision ${number} of ${day}`,
      honoured: (form, number, organisation, day) =>
        `${form}, ${organisation}${number === '' ? '' : ` (no. ${number})`}, ${day}`,
      sentOn: (day) => `sent on ${day}`,
      notSent: 'not sent',
      closed: 'The history of the subject could not be read.',
    },
    entry: {
      back: 'Back to the register',
      facts: 'Told by',
      walled:
        'You are shut out of a case of this subject, so year of birth, place, merges and that case are not shown.',
      mergedInto: 'This entry was merged into another.',
      openInto: 'Open the entry in use',
      cases: 'Cases',
      merged: 'Merged into this entry',
      apart: 'Confirmed as other subjects',
      perhaps: 'May be the same',
      noPerhaps: 'No entry that may be the same.',
      record: 'What was done with this entry',
      by: (name, at) => `${name}, ${at}`,
      reviewedBy: (name, at) => `Reviewed: ${name}, ${at}`,
      notReviewed: 'Not reviewed by a second person',
    },
    doing: {
      merge: 'Merge into this entry',
      undoMerge: 'Undo the merge',
      reviewMerge: 'Reviewed, agreed',
      tellApart: 'Not the same subject',
      takeBackApart: 'Take this back',
      separate: 'Take this case out',
    },
    reason: 'Reason, ground',
    reasonHint: 'For example: two papers with the same ID number. Do not write the number here.',
    cancel: 'Cancel',
    done: 'Entered in the register.',
    waiting:
      'The request is recorded and still being worked on. Please reload the page in a few minutes.',
    kinds: {
      merge: 'Merge',
      undoMerge: 'Merge undone',
      reviewMerge: 'Merge reviewed',
      tellApart: 'Confirmed as other subjects',
      takeBackApart: 'Confirmation taken back',
      separate: 'Case taken out',
      follow: 'Followed a correction of a case',
    },
    refusals: {
      badInput: 'The request could not be read. Please reload the page and try again.',
      notYou:
        'This is for the office, and not for whoever has declared a conflict in one of the subject’s cases. Please ask another colleague of the office.',
      noSuchSubject: 'This entry is no longer in the register. Please reload the page.',
      sameEntry: 'The two entries are one. Please choose another.',
      kindsDiffer:
        'One is an individual, the other a collective or household: they cannot be merged. Please choose an entry of the same kind.',
      mergedAlready:
        'One of the two was merged already. Please open the entry in use and try again.',
      mergedOn: 'The entry it went into was merged on. Please undo that later merge first.',
      notMerged: 'This entry is not merged. Please reload the page.',
      toldApart:
        'They were confirmed as other subjects. If that was a mistake, please take it back first.',
      apartAlready:
        'This was confirmed already; nothing is left to do. Please reload the page to see it.',
      notApart: 'They were not confirmed as other subjects. Please reload the page.',
      ownMerge: 'Whoever merged does not review it. Please ask another colleague of the office.',
      reviewedAlready:
        'Somebody has reviewed this merge already; nothing is left to do. Please reload the page to see it.',
      notItsCase: 'This case does not belong to the entry any more. Please reload the page.',
      onlyCase:
        'The entry has one case only, so there is nothing to take out. If it was merged by mistake, please undo the merge.',
      tooMany: 'Together they would have too many cases. Please tell the administrator.',
    },
  },
};
