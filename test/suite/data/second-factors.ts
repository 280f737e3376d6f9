/** The second factor of the demonstration's deciders: secrets that everybody knows, for invented people on one's own machine. */
import { TOTP } from 'otpauth';
import { needsSecondFactor, type SecondFactor } from '#domain/second-factor.ts';
import { people } from './people.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same for the same person in every installation of the demonstration. */
const secretOf = (uid: string): string =>
  Array.from(
    { length: 32 },
    (_, at) => alphabet[((uid.codePointAt(at % uid.length) ?? 0) + at) % alphabet.length],
  ).join('');

export const withSecondFactor: readonly string[] = Object.entries(people)
  .filter(([, { roles }]) => needsSecondFactor(roles))
  .map(([uid]) => uid);

/** `secondFactors/{uid}` of everyone who needs one. */
export const secondFactors: Readonly<Record<string, SecondFactor>> = Object.fromEntries(
  withSecondFactor.map((uid) => [
    uid,
    {
      v: 1,
      secret: secretOf(uid),
      kept: true,
      lastStep: 0,
      spare: [],
      wrong: 0,
      closedUntil: null,
    },
  ]),
);

/** What the person's authenticator would show; `now` in milliseconds. */
export const codeOf = (uid: string, now: number): string =>
  new TOTP({ secret: secretOf(uid) }).generate({ timestamp: now });
