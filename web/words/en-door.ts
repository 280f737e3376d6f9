/** The words of the door in English. */
import type { viDoor } from './vi-door.ts';

export const enDoor: typeof viDoor = {
  brand: 'Gương Sáng',
  brandLine: 'Finding, reviewing and honouring role models',
  illustrative: 'Illustrative data',
  illustrativeNote: 'The people, units and figures here only serve to get to know the system.',
  skip: 'Skip to the main content',
  wait: 'Loading…',
  offline: 'No connection yet. Please check the network and try again.',
  again: 'Try again',
  hidden:
    'There are hidden characters, usually copied from elsewhere. Please delete that part and type it again.',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  repeatPassword: 'Repeat the new password',
  passwordHint: 'At least 10 characters.',
  invitedOnly:
    'The system administrator invites people by e-mail; nobody can register by themselves.',
  forgotten: 'Forgotten your password?',
  askForLink: 'Send a link to reset the password',
  linkSent:
    'If this address has an account, an e-mail to reset the password has been sent. Please look in the mailbox.',
  backToSignIn: 'Back to signing in',
  firstPassword: 'Set the password',
  forAddress: 'Account',
  savePassword: 'Save the password and sign in',
  passwordsDiffer: 'The two passwords are not the same.',
  passwordShort: 'The password needs at least 10 characters.',
  linkExpired:
    'This link has been used or has expired. Please enter the e-mail address to get a new link.',
  ended:
    'Your session has ended. The text you were typing is kept on this machine; please sign in again to go on.',
  attempts: {
    done: '',
    wrong: 'The e-mail address or the password is not right.',
    closed: 'This account is closed. Please contact the system administrator.',
    tooMany: 'Too many attempts. Please wait a few minutes and try again.',
    offline: 'No connection yet. Please check the network and try again.',
    expired: 'This link has been used or has expired.',
    weak: 'The password is easy to guess. Please choose a longer one.',
    failed: 'Signing in did not work. Please try again in a few minutes.',
  },
};
