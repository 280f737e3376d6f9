/** What recording, printing and withdrawing a consent says, in English. The form on paper stays Vietnamese. */
import { viConsents } from './vi-consents.ts';

export const enConsents: typeof viConsents = {
  languages: {
    vi: 'Vietnamese',
    en: 'English',
    sti: 'Stieng',
    cmo: 'Mnong',
    km: 'Khmer',
  },
  inLanguages: 'In which languages',
  photos: 'Which photos may be used',
  noPhotos:
    'The case holds no photo yet. Please attach photos as evidence first, then record the consent to each.',
  age: 'The subject is',
  ages: {
    adult: '16 or older',
    from7: 'a child of 7 or older',
    under7: 'a child under 7',
  },
  ageHint: {
    adult: '',
    from7: 'Both the guardian and the child must agree (Personal Data Protection Law).',
    under7: 'The guardian agrees for the child.',
  },
  childAgreed: 'The child has agreed as well',
  proofEvidence: 'Scan of the form, or recording (if any)',
  filedProof: 'Or choose a file that lies in the case',
  noProofEvidence: 'No file of the case',
  proofHint:
    'PDF, picture or recording, 20 MB at most; only the unit and the Office can open it, and each opening is recorded. Do not upload anything that holds state secrets.',
  proofBrought: (name: string) => `Received: ${name}.`,
  proofUnderWay:
    'Nothing is recorded yet: the file that proves it has not been received. Please wait for “Received”, or press “Stop sending” at that file, and record again.',
  otherProof: 'Choose another file',
  openProof: 'Open the scan or recording',
  proofName: 'Proof of consent',
  byYear: 'By the year of birth on record the subject is a child. Please choose the right age.',
  ethnicityNote:
    'Ethnicity is sensitive data and needs a consent of its own. Tick the line below only if it may be published.',
  showEthnicity: 'Ethnicity may be published',
  incomplete:
    'Please fill in who agreed and when; give a scan, a recording, a witness or where the paper is kept as proof (spoken words need a witness or a recording); a child needs a guardian, and from 7 years the child’s own yes.',
  add: 'Record another consent',
  record: 'Record',
  print: 'Print the consent form',
  withdraw: 'Withdraw this consent',
  reason: 'Reason, or the words of whoever withdraws',
  effects: 'Once you confirm, the system will:',
  noEffects: 'Nothing public has to go; from now on this consent is not used.',
  left: 'Left to do, or beyond the system’s reach:',
  confirm: 'Confirm the withdrawal',
  withdrawn: 'Withdrawn. What was named is done within a minute.',
  done: {
    publicPage: 'take down the public page and leave one neutral sentence',
    images: 'take down the published photos',
    listAndSearch: 'take it out of list and search',
    feeds: 'take it out of the feeds (RSS, JSON) and the embedded part',
    shareCard: 'take down the share card',
    dataFile: 'take it out of the open data file',
    languageVersions: 'take off the versions in languages that are no longer agreed to',
    ethnicityErased: 'erase the ethnicity from the case, if it was recorded under this consent',
    publicNotice: 'take down the public posting, if it stands on this consent',
    bulletinUse: 'use the page in the bulletin no more, nor in issues shown on the website',
    socialUse:
      'remove the text made for social media; the share card no longer shows name, place and photo',
    pressUse: 'take down the press pack and take it out of what other websites embed',
    eventUse: 'take down the talk for events',
  },
  remaining: {
    caseStops:
      'the case can be neither sent nor published; if it is under review, the Office withdraws it',
    republish:
      'to publish what is still agreed to, the editor corrects the story and publishes it again',
    bulletin:
      'issues of the bulletin that are out cannot be called back; later ones will not use it',
    social: 'posts on social media are removed by hand by whoever runs the page',
    press: 'what the press has printed: tell the newsroom',
    event: 'what was shown at an event cannot be called back',
  },
  paper: viConsents.paper,
};
