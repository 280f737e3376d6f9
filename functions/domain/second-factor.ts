/** The second factor of those who decide and administer (architecture §1): a code from an authenticator beside the password. */
import * as z from 'zod';
import { Instant } from './day.ts';
import type { Role } from './person.ts';

/** Who does nothing in the system on a password alone; `holds()` of firestore.rules names the same roles. */
export const secondFactorRoles = ['head', 'deputy', 'admin'] as const satisfies readonly Role[];

const asked: readonly Role[] = secondFactorRoles;

export const needsSecondFactor = (roles: readonly Role[]): boolean =>
  roles.some((role) => asked.includes(role));

/** How many codes for the day without a telephone are given out, each good for once. */
export const spareCodes = 8;

/** `secondFactors/{uid}`: closed to every client. */
export const SecondFactor = z.strictObject({
  v: z.literal(1),
  /** What the authenticator was given, in Base32. */
  secret: z.string().regex(/^[A-Z2-7]{32}$/u),
  /** False until a first code has proved that the authenticator has it. */
  kept: z.boolean(),
  /** The time step (of 30 seconds) of the last code taken: none is taken twice (RFC 6238, 5.2). */
  lastStep: z.int(),
  /** SHA-256 of the spare codes that are left. */
  spare: z.array(z.string().regex(/^[0-9a-f]{64}$/u)).max(spareCodes),
  /** Wrong codes in a row. */
  wrong: z.int().min(0),
  closedUntil: Instant.nullable(),
});
export type SecondFactor = z.infer<typeof SecondFactor>;

export const secondFactorRefusals = [
  'notSignedIn',
  'notNeeded',
  'badInput',
  'none',
  'alreadyKept',
  'wrongCode',
  'usedCode',
  'closed',
] as const;
export type SecondFactorRefusal = (typeof secondFactorRefusals)[number];

/** What somebody types: six digits of the authenticator, or a spare code, with or without blanks and dashes. */
export const TypedCode = z
  .string()
  .max(40)
  .transform((typed) => typed.replaceAll(/[\s-]/gu, '').toUpperCase())
  .pipe(z.string().regex(/^(?:[0-9]{6}|[A-Z2-7]{10})$/u));

/** A typed code as the function finds it: the step it belongs to, or none; and its digest, for a spare one. */
export interface Shown {
  readonly step: number | null;
  readonly digest: string;
}

const wrongBeforeClosing = 5;
/** Milliseconds. */
const closedFor = 15 * 60_000;

type Verdict =
  | { readonly is: 'taken'; readonly change: Partial<SecondFactor> }
  | {
      readonly is: 'wrongCode' | 'usedCode' | 'closed';
      readonly change: Partial<SecondFactor>;
    };

/** Whether the code opens the door, and what is to be kept of it. A code of an earlier step than the last is a used one. */
export const judged = (
  factor: SecondFactor,
  { step, digest }: Shown,
  now: Instant,
  instantOf: (millis: number) => Instant,
): Verdict => {
  if (factor.closedUntil !== null && now.toMillis() < factor.closedUntil.toMillis())
    return { is: 'closed', change: {} };
  if (step !== null && step > factor.lastStep)
    return { is: 'taken', change: { ...anew, lastStep: step } };
  if (step !== null) return { is: 'usedCode', change: {} };
  if (factor.kept && factor.spare.includes(digest))
    return {
      is: 'taken',
      change: { ...anew, spare: factor.spare.filter((one) => one !== digest) },
    };
  const wrong = factor.wrong + 1;
  if (wrong < wrongBeforeClosing) return { is: 'wrongCode', change: { wrong } };
  return {
    is: 'closed',
    change: { wrong: 0, closedUntil: instantOf(now.toMillis() + closedFor) },
  };
};

const anew = { wrong: 0, closedUntil: null } as const;
