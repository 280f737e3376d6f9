/** The online secret ballot (architecture §4): a slip sealed in the browser, the box of a case, and the recount from it. */
import * as z from 'zod';
import { Instant } from './day.ts';
import { PublicKey } from './session.ts';
import type { Count, Voters } from './tally.ts';
import { Id } from './text.ts';

/** A blank slip is returned and not valid, as on paper; the rule pack's base says whether it weighs. */
export const choices = ['for', 'against', 'blank'] as const;
export const Choice = z.enum(choices);
export type Choice = z.infer<typeof Choice>;

/** One key pair a session: ECDH-ES on P-256 with A256GCM, a new ephemeral key for each slip. */
export const sealing = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

/** `sessionKeys/{sid}`: closed to every client and every role; it opens the slips once and is then deleted. */
export const SecretKey = z.strictObject({
  v: z.literal(1),
  ...PublicKey.shape,
  d: z.string().regex(/^[A-Za-z0-9_-]{43}$/u),
});
export type SecretKey = z.infer<typeof SecretKey>;

/** A compact JWE with every part of one length, so that no slip can be told from another. */
export const Sealed = z
  .string()
  .regex(/^[A-Za-z0-9_-]{222}\.\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{683}\.[A-Za-z0-9_-]{22}$/u);

/** `sessions/{sid}/votes/{nominationId}_{uid}`: written by the voter alone, read by nobody, replaced until closing. */
export const Vote = z.strictObject({
  v: z.literal(1),
  nomination: Id,
  by: Id,
  at: Instant,
  ballot: Sealed,
});
export type Vote = z.infer<typeof Vote>;

export const voteId = (nomination: string, voter: string): string => `${nomination}_${voter}`;

/**
 * `sessions/{sid}/voters/{uid}`: in which cases one's own slip lies, and which of them came last, at `at`; says nothing of
 * what stands on it.
 */
export const Voter = z.strictObject({
  v: z.literal(2),
  cases: z.array(Id).max(300),
  now: z.array(Id).max(20),
  at: Instant,
});
export type Voter = z.infer<typeof Voter>;

/** `sessions/{sid}/turnout/current`: how many have voted, not who. */
export const Turnout = z.strictObject({ v: z.literal(1), voters: z.int().min(0) });
export type Turnout = z.infer<typeof Turnout>;

/** What a slip is for: on another's paper, in another case or another session it is void. */
export interface SlipFor {
  readonly session: string;
  readonly nomination: string;
  readonly voter: string;
}

/** Bytes of a slip before it is sealed: three ids of the longest and a choice fit. */
export const slipLength = 512;

/** The text to seal, padded to one length. */
export const slipOf = ({ session, nomination, voter }: SlipFor, choice: Choice): string =>
  JSON.stringify({ session, nomination, voter, choice }).padEnd(slipLength);

const Slip = z.strictObject({ session: Id, nomination: Id, voter: Id, choice: Choice });

export type Read = Choice | 'refused';

/** What stands on an opened slip; `refused` where it is none, or somebody else's, or another case's. null: not to be opened. */
export const readSlip = (opened: string | null, about: SlipFor): Read => {
  if (opened === null) return 'refused';
  const slip = Slip.safeParse(parsed(opened)).data;
  return slip !== undefined &&
    slip.session === about.session &&
    slip.nomination === about.nomination &&
    slip.voter === about.voter
    ? slip.choice
    : 'refused';
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** `nominations/{id}/boxes/{sid}`: what was found in the box of one case, sorted; no voter and no time stands in it. */
export const Box = z.strictObject({
  v: z.literal(1),
  session: Id,
  /** Who could have voted: members less the walled. */
  eligible: z.int().min(0),
  slips: z.array(z.enum([...choices, 'refused'])).max(60),
});
export type Box = z.infer<typeof Box>;

export const boxOf = (session: string, eligible: number, read: readonly Read[]): Box => ({
  v: 1,
  session,
  eligible,
  slips: read.toSorted(),
});

/** The count, made from the box alone. Refused and blank slips came back and are not valid. */
export const countOfBox = ({ eligible, slips }: Box): Count => {
  const number = (read: Read): number => slips.filter((slip) => slip === read).length;
  const [inFavour, against] = [number('for'), number('against')];
  return {
    givenOut: eligible,
    sealed: 0,
    returned: slips.length,
    missing: Math.max(0, eligible - slips.length),
    valid: inFavour + against,
    invalid: slips.length - inFavour - against,
    for: inFavour,
    against,
  };
};

/** In an online round whoever voted took part: quorum and base are of slips, not of chairs. */
export const votersOfBox = ({ eligible, slips }: Box): Voters => ({
  eligible,
  present: slips.length,
});
