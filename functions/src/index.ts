/** The functions of the staff side, by the names they are deployed under. */
export { agreements } from './agreements/agreements.ts';
export { countingRequested } from './ballots/counting-requested.ts';
export { voterCame } from './ballots/voter-came.ts';
export { bulletinAsked } from './bulletins/bulletin-asked.ts';
export { calendarFeed } from './calendar/calendar-feed.ts';
export { agencyChanged } from './column/agency-changed.ts';
export { profileChanged } from './column/profile-changed.ts';
export { files } from './files/files.ts';
export { sweepFiles } from './files/sweep-files.ts';
export { images } from './images/images.ts';
export { profilePhotos } from './images/profile-photos.ts';
export { deliverMail } from './mail/deliver-mail.ts';
export { mailChanged } from './mail/mail-changed.ts';
export { mailCheckRequested } from './mail/mail-check-requested.ts';
export { resendRequested } from './mail/resend-requested.ts';
export { sweepMail } from './mail/sweep-mail.ts';
export { moveRequested } from './moves/move-requested.ts';
export { sweepMoves } from './moves/sweep-moves.ts';
export { grantRequested } from './people/grant-requested.ts';
export { personChanged } from './people/person-changed.ts';
export { secondFactor } from './second-factor/second-factor.ts';
export { publicNotices } from './notices/public-notices.tsx';
export { publicFiles } from './public-files/public-files.tsx';
export {
  batchBegun,
  decisionBegun,
  decisionEdited,
  draftBegun,
  newFactorBegun,
  newFactorEdited,
  sessionBegun,
  sessionEdited,
} from './reminders/begun.ts';
export { bearerShutOut } from './reminders/hand-back.ts';
export { mendDaily } from './reminders/mend-daily.ts';
export { remindDaily } from './reminders/remind-daily.ts';
export { batchGone, decisionGone, sessionGone } from './reminders/thrown-away.ts';
export { consentWithdrawn, factorConsentWithdrawn } from './stories/consent-withdrawn.ts';
export { newFactorChanged } from './stories/follow-factor.ts';
export { sharedTexts } from './texts/shared-texts.ts';
export { caseTextSent, storyTextSent } from './texts/text-sent.ts';
export { translationAsked } from './stories/translation-asked.ts';
export { suggestions } from './suggestions/suggestions.tsx';
export { pageGone } from './stories/page-gone.ts';
export { urgingRequested } from './urging/urging-requested.ts';
export { arrangementRequested } from './arrangements/arrangement-requested.ts';
export { subjects } from './subjects/subjects.ts';
export { subjectRequested } from './subjects/subject-requested.ts';
