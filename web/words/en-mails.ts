/** English for mails that did not arrive. */
import type { viMails } from './vi-mails.ts';

export const enMails: typeof viMails = {
  title: 'Undelivered mail',
  hint: 'Mails that could not be sent after several attempts, or of which it is not known whether they arrived. If an address is wrong, please tell the system administrator before sending again.',
  empty: 'Every mail has arrived.',
  more: 'There are older ones; deal with these, then load the page again.',
  again: 'Send again',
  sending: 'Sending again…',
  states: { dead: 'Could not be sent', unknown: 'Not known to have arrived' },
  digest: 'Daily reminder',
  otherLetter: 'Another mail',
  problems: {
    refused: (number: string) => `The mail server refused it (code ${number}).`,
    unclear: 'The connection broke off; it is not known whether the mail server took it.',
    unreachable: 'The mail server could not be reached.',
    badAddress:
      'Nothing can be sent to the address of this reader: the system sends only to addresses in plain letters without accents. Please ask the system administrator to correct the address, then send again.',
    ours: 'The mail could not be put together; the system administrator has been told.',
  },
  answers: {
    applied: 'Put in the queue to be sent again.',
    waiting: 'The request is noted; the system is still working on it.',
    badInput: 'The request could not be read. Please load the page again.',
    notYou: 'This is for somebody else to do. Please ask the system administrator.',
    noSuchMail: 'This mail is no longer in the list. Please load the page again.',
    notGivenUp:
      'This mail has been sent or is waiting to be sent; nothing is left to do. Please load the page again to see it.',
  },
};
