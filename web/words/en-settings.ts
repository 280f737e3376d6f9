/** English for the pages of settings. */
import type { viSettings } from './vi-settings.ts';

export const enSettings: typeof viSettings = {
  title: 'Settings',
  back: 'Settings',
  readOnly: 'You can see this part; only the system administrator can change it.',
  switches: {
    title: 'Turn functions on and off',
    note: 'Everything is off at first, to keep things simple. Turn on only what the agency has agreed to use; a change takes effect when a page is opened again.',
    on: 'On',
    off: 'Off',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    saved: (name: string, on: boolean): string => `Turned ${on ? 'on' : 'off'}: ${name}.`,
    later:
      'The present version does not have this function yet; turned on now, it takes effect after an update.',
    each: {
      scores: {
        name: 'Scores in the council',
        does: 'Council members score each case by the criteria before they vote; the scores of others appear only after one’s own.',
        costs:
          'Each member reads and scores each case once more; scores do not replace the result of the vote.',
      },
      secondAppraisal: {
        name: 'Appraisal by two people',
        does: 'Two people of the Office appraise each case independently before it is forwarded to the council.',
        costs: 'The time and work of appraisal about double.',
      },
      onlineBallot: {
        name: 'Secret ballot online',
        does: 'Council members vote secretly within the system; ballots are encrypted and only counted when the session ends.',
        costs:
          'The rules of the council must allow it; whoever runs the server must still be trusted, unlike with a paper ballot box.',
      },
      publicNotice: {
        name: 'Public consultation',
        does: 'Cases are put before the public for comment for a set number of days before they are forwarded to the council.',
        costs:
          'Each case takes that many days longer, and every comment must be considered and answered.',
      },
      english: {
        name: 'English interface',
        does: 'Everybody may choose to use the system in English; papers, cases and public pages stay in Vietnamese.',
        costs: 'Two people at the same work may see two different names for one thing.',
      },
      nearDuplicatePhotos: {
        name: 'Finding photos that look alike',
        does: 'A newly uploaded photo is compared with those of other cases, to point out one that is used again.',
        costs:
          'Uploading takes a little longer, and at times two photos of the same place are pointed out by mistake.',
      },
    },
  },
};
