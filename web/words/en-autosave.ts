/** English for saving while somebody types. */
import type { viAutosave } from './vi-autosave.ts';

export const enAutosave: typeof viAutosave = {
  autosave: {
    saved: (time: string) => `Saved at ${time}.`,
    typed: 'There is unsaved text.',
    held: 'Some text could not be sent yet: mend the marked fields, fill in what is required, or record what is half entered. It is kept on this machine.',
    offline: 'Not sent yet, kept on this machine. It will be sent when the connection is back.',
    refused:
      'Not saved: you may no longer write here. The text is kept on this machine; please contact the Office.',
    strayEvidence:
      'Not saved: an achievement names evidence of another case. Each achievement rests on evidence of this very case: please take that evidence off, then upload it or enter it here.',
    closed:
      'Not saved: this can no longer be edited. The text is kept on this machine; please copy it if you need it.',
    apart: 'Somebody else changed this. Please choose which text to keep under “Two texts differ”.',
    noRoom: 'This machine has no room to keep text: please press Save now.',
    noRoomOffline:
      'Not sent, and this machine has no room to keep text. Do not close the page; press Save when the connection is back.',
    noRoomHere:
      'This machine has no room to keep text, so what stands here is kept nowhere else. Do not close or reload the page until you are done.',
    apartTitle: 'Two texts differ',
    apartText:
      'Somebody else, or you in another window, has just saved the fields below. Neither text is lost: choose one for each field, or copy what you need and then choose.',
    mine: 'Your text',
    theirs: 'The text just saved',
    keepMine: 'Keep your text',
    keepTheirs: 'Take the text just saved',
    taken: (fields: string) =>
      `Somebody else has just saved these fields, and their text is now here: ${fields}.`,
    understood: 'Seen',
    leftTitle: (at: string) => `Unfinished text of ${at}`,
    leftText:
      'You typed the text below last time, and it could not be sent. Use it again to put it into the form, or drop it to erase it from this machine.',
    takeUp: 'Use again',
    drop: 'Drop',
    nothing: '(empty)',
    removed: '(removed)',
    yes: 'Yes',
    no: 'No',
    count: (count: number) => `${count} items`,
    unsentTitle: 'Unfinished text has not been sent',
    unsentHere:
      'This machine holds unfinished text of this case that has not been sent. Please open it and send or drop it first.',
    unsentStory:
      'Some text is not saved yet, or somebody else has just changed the story. Please look at the story again first.',
    openUnsent: 'Open the unfinished text',
    leaving:
      'The following text has not been sent. If you sign out, this machine erases it for good.',
    stay: 'Stay',
    leaveAnyway: 'Erase the text and sign out',
    leaveTitle: 'There is unsaved text',
    leaveText:
      'What was entered on this page has been neither saved nor sent. Leaving the page now leaves it unfinished.',
    leavePage: 'Leave the page',
    unclearTitle: 'It is not clear whether this arrived',
    unclearText:
      'What stands on this page was sent, but the system has not answered yet, so it is not clear whether it arrived. If you leave, this machine keeps the text until the outcome is known; open the page again to see it.',
    unclear: 'not clear whether it arrived',
    leavingForm:
      'Besides, a form that is open on this page holds unsaved text; signing out loses that, too.',
    places: {
      nominations: 'Case',
      appraisals: 'Appraisal',
      stories: 'Story',
      bulletins: 'Bulletin',
      translations: 'Translation',
      moves: 'Step not sent',
      lists: 'Pasted list',
    },
    slugWrong: 'Only small letters without marks, digits, and hyphens between letters.',
  },
};
