/** Delivers one mail: claims it under a lease, puts it together, sends it, notes what became of it. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { Instant } from '#domain/day.ts';
import {
  afterAttempt,
  type Breaker,
  claim,
  closedBreaker,
  leaseLength,
  type MailChange,
  type SendResult,
} from '#domain/delivery.ts';
import { Mail } from '#domain/mail.ts';
import { readAs, Unreadable } from '../store.ts';
import { noteBreaker } from './breaker.ts';
import { putTogether } from './put-together.ts';
import { storedChange } from './stored-change.ts';
import type { Sender } from './smtp.ts';

export type Clock = () => Timestamp;

/** `breaker` as the caller has read it. Called again and again, by however many: a mail that is not due, or held by another, is left alone. */
export const deliver = async (
  db: Firestore,
  key: string,
  sender: Sender,
  breaker: Breaker = closedBreaker,
  clock: Clock = () => Timestamp.now(),
): Promise<SendResult['kind'] | 'left'> => {
  const mail = await claimed(db, key, clock());
  if (mail === null) return 'left';
  const { result, named } = await attempt({ db, key, mail, now: clock() }, sender);
  const change = afterAttempt(mail, result, clock(), Math.random());
  await note(db, key, mail, { ...storedChange(change), ...(named.length > 0 ? { named } : {}) });
  await noteBreaker(db, breaker, result, clock());
  return result.kind;
};

/** The mail as it is held from here on; null where there is nothing to send. One read, one write. */
const claimed = (db: Firestore, key: string, now: Timestamp): Promise<Mail | null> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`mail/${key}`);
    const mail = readAs(Mail, await tx.get(ref));
    const found = mail === null ? null : claim(mail, now);
    if (mail === null || found === null) return null;
    tx.update(ref, storedChange(found.change));
    return found.send ? { ...mail, ...found.change, ...storedTimes(found.change, mail) } : null;
  });

const storedTimes = (
  change: MailChange,
  mail: Mail,
): Pick<Mail, 'nextAttemptAt' | 'leaseUntil'> & { readonly downSince: Instant | null } => ({
  downSince: mail.downSince ?? null,
  nextAttemptAt: mail.nextAttemptAt,
  leaseUntil: change.leaseUntil === null ? null : Timestamp.fromMillis(change.leaseUntil),
});

interface Attempted {
  readonly result: SendResult;
  /** The cases that the letter names, which was handed to the server. */
  readonly named: readonly string[];
}

const handedOver: readonly SendResult['kind'][] = ['accepted', 'unsure'];

const untold = (result: SendResult): Attempted => ({ result, named: [] });

/** What fails before anything was sent may be tried again; what cannot be read stays unreadable. */
const attempt = async (
  about: Omit<Parameters<typeof putTogether>[0], 'site'>,
  sender: Sender,
): Promise<Attempted> => {
  try {
    const ready = await putTogether({ ...about, site: sender.site });
    if ('suppressed' in ready) return untold({ kind: 'suppressed', problem: ready.suppressed });
    // A fault of ours waits in the list of those given up.
    if ('unsendable' in ready) return untold({ kind: 'permanent', problem: ready.unsendable });
    if ('until' in ready) return untold({ kind: 'quiet', until: ready.until });
    const { named, ...outgoing } = ready;
    const result = await sender.send({ key: about.key, ...outgoing }, leaseLength / 2);
    return handedOver.includes(result.kind) ? { result, named } : untold(result);
  } catch (error) {
    const unreadable = error instanceof Unreadable;
    const fields = unreadable ? { path: error.path, fields: error.fields } : {};
    logger.error('mail not put together', { key: about.key, ...fields });
    return untold(
      unreadable
        ? { kind: 'permanent', problem: 'unreadable' }
        : { kind: 'passing', problem: 'notPutTogether' },
    );
  }
};

/** Only whoever holds the lease may note: one that took too long finds another attempt under way. */
const note = (
  db: Firestore,
  key: string,
  held: Mail,
  change: ReturnType<typeof storedChange> & { readonly named?: readonly string[] },
): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`mail/${key}`);
    const mail = readAs(Mail, await tx.get(ref));
    if (mail === null || mail.state === 'sent') return;
    if (!isHeld(mail, held) && change.state !== 'sent') return;
    tx.update(ref, change);
  });

/** The attempts do not tell leases apart: a wait for a server that is down is none. */
const isHeld = (mail: Mail, held: Mail): boolean =>
  mail.leaseUntil !== null && mail.leaseUntil.toMillis() === held.leaseUntil?.toMillis();
