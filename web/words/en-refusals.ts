/** English for why something was not done. */
import type { viRefusals } from './vi-refusals.ts';

export const enRefusals: typeof viRefusals = {
  refusals: {
    noSuchMove:
      'This cannot be done at the present step. The page has been loaded again; please look at the new state.',
    notYou: 'This is for somebody else to do. Please ask the Office whose it is.',
    walled:
      'You do not take part in reviewing this case because of a recorded conflict of interest. If it was recorded by mistake, please tell the secretary of the council.',
    stale: 'Somebody has just made a change. Please look at the new content and try again.',
    suspended:
      'The review of this case is suspended; it can only be resumed or withdrawn. Please wait until the Office resumes it.',
    badInput: 'Something was not entered correctly. Please correct the items below and send again.',
    notYet: 'Not possible yet: the items below are missing. Please complete them and try again.',
    unreadable: 'The request could not be read. Please load the page again and repeat it.',
  },
  grantRefusals: {
    badInput:
      'Something was not entered correctly. Please check the name, the e-mail address and the reason.',
    notYou: 'Only an active system administrator can send this request. Please ask one.',
    ownRoles: 'Nobody changes their own roles. Please ask another administrator.',
    noSuchUnit: 'The chosen unit is no longer active. Please choose another.',
    alreadyThere:
      'This e-mail address already has an account. Please find it in the list and change its roles there.',
    noSuchPerson: 'This person was not found. Please load the page again.',
    emailFixed:
      'The e-mail address of an account cannot be changed; please invite the person under the new address.',
    emailTaken: 'This e-mail address belongs to another account. Please use another address.',
  },
};
