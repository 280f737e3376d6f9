/** Mails that did not arrive, as far as the one who asks may know of them, and sending one again. */
import { MailCheckOutcome, type StuckMail } from '#domain/mail-check.ts';
import { ResendOutcome } from '#domain/resend.ts';
import { asked } from './requests.ts';
import { ready, type Waiting } from './reading.ts';
import type { Unwritten } from './store.ts';

export interface StuckMails {
  readonly mails: readonly StuckMail[];
  readonly more: boolean;
}

export async function stuckMails(): Promise<Waiting<StuckMails>> {
  const outcome = await asked('mailChecks', {}, MailCheckOutcome);
  if (outcome === null || outcome === 'hidden') return { is: 'broken' };
  if (typeof outcome === 'string') return { is: outcome };
  return outcome.status === 'applied' ? ready(outcome) : { is: 'refused' };
}

/** null while there is no answer. */
export const sendAgain = (mail: string): Promise<ResendOutcome | Unwritten | null> =>
  asked('resends', { mail }, ResendOutcome);
