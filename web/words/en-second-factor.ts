/** Setting up and showing the second factor, in English. */
import type { viSecondFactor } from './vi-second-factor.ts';

export const enSecondFactor: typeof viSecondFactor = {
  secondFactor: {
    title: 'Enter your code',
    why: 'Those who sign and those who administer need a code beside the password, so that a password that became known signs nothing.',
    code: 'The 6 digits of your authenticator, or a spare code',
    open: 'Go on',
    lost: 'Lost the telephone and no spare codes left? Ask an administrator to reset the second factor.',
    setUp: 'Set up your second factor',
    setUpSteps: [
      'Open an authenticator on your telephone (Google Authenticator, Microsoft Authenticator or a similar one).',
      'Scan the square below, or type the letters beside it.',
      'Enter the 6 digits that the authenticator shows.',
    ],
    square: 'Square to scan with the authenticator',
    secret: 'Letters to type by hand',
    firstCode: 'The 6 digits shown now',
    confirm: 'Confirm',
    spareTitle: 'Spare codes',
    spareText:
      'Each is good for once, for a day without the telephone. They are shown only now: print them or write them down, and keep them safe.',
    print: 'Print',
    goOn: 'I have kept them, go on',
    typeCode: 'Please enter 6 digits, or a spare code of 10 letters and digits.',
    refusals: {
      notSignedIn: 'The session has ended. Please sign out and sign in again.',
      notNeeded: 'This account needs no code. Please load the page again.',
      badInput: 'Please enter 6 digits, or a spare code of 10 letters and digits.',
      none: 'The second factor was just reset. Please load the page again to set it up.',
      alreadyKept:
        'The second factor was set up elsewhere. Please load the page again and enter a code.',
      wrongCode:
        'The code is not right. Please check that the telephone’s clock is right, then enter the code shown now.',
      usedCode: 'This code was just used. Please wait for the next one (30 seconds at most).',
      closed: 'Too many wrong codes. Please wait 15 minutes, then try again.',
    },
    offline: 'No connection. Please check the network and try again.',
    failed: 'It could not be opened. Please try again in a few minutes.',
  },
};
