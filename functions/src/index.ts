/** The functions of the staff side, by the names they are deployed under. */
export { countingRequested } from './ballots/counting-requested.ts';
export { voterCame } from './ballots/voter-came.ts';
export { files } from './files/files.ts';
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
export { remindDaily } from './reminders/remind-daily.ts';
export { consentWithdrawn } from './stories/consent-withdrawn.ts';
export { urgingRequested } from './urging/urging-requested.ts';
export { arrangementRequested } from './arrangements/arrangement-requested.ts';
