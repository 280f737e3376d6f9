/** Who may store and open the scan of a session's signed minutes: one paper tells of every case, so one wall shuts it whole. */
import * as z from 'zod';
import type { FileRefusal } from './file-refusals.ts';
import type { Person, Role } from './person.ts';
import type { Session } from './session.ts';

/** Somebody before the minutes of one session. */
export interface AtTheMinutes {
  readonly uid: string;
  /** null for somebody without a (readable) person document. */
  readonly person: Person | null;
  /** null where there is no such session. */
  readonly session: Pick<Session, 'state' | 'members'> | null;
  /** From any of the cases that the session speaks of. */
  readonly walled: boolean;
}

const has = ({ person }: AtTheMinutes, ...roles: readonly Role[]): boolean =>
  person?.active === true && person.roles.some((role) => roles.includes(role));

/** Why this person may not add a scan now, or null. Until the session has closed there is nothing to sign. */
export const refusalToKeepMinutes = (at: AtTheMinutes): FileRefusal | null => {
  if (!has(at, 'office')) return 'notYou';
  if (at.session === null) return 'noSuchCase';
  if (at.walled) return 'notYou';
  return ['closed', 'signed'].includes(at.session.state) ? null : 'notNow';
};

/** Why this person may not open the scans, or null. Once signed they are open to who decides and to the members besides. */
export const refusalToOpenMinutes = (at: AtTheMinutes): FileRefusal | null => {
  const { session, uid, walled } = at;
  if (session === null) return has(at, 'office') ? 'noSuchCase' : 'notYou';
  if (walled) return 'notYou';
  if (has(at, 'office')) return null;
  if (session.state !== 'signed') return 'notYou';
  const sat = has(at, 'council') && session.members.includes(uid);
  return sat || has(at, 'head', 'deputy') ? null : 'notYou';
};

/** Of one scan what those may know who may open it. */
export const ToldScan = z.strictObject({
  id: z.string(),
  title: z.string(),
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  bytes: z.int(),
  sha256: z.string(),
});
export type ToldScan = z.infer<typeof ToldScan>;

/** The latest first. */
export const ToldScans = z.array(ToldScan);
export type ToldScans = z.infer<typeof ToldScans>;
