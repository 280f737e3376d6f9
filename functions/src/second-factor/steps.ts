/** The steps to a second factor: look whether there is one, begin, confirm with a first code, show a code at each sign-in. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import {
  judged,
  SecondFactor,
  type SecondFactorRefusal,
  type Shown,
} from '#domain/second-factor.ts';
import { readAs } from '../store.ts';
import { addressOf, digestOf, newSecret, newSpareCodes, shown } from './authenticator.ts';

interface At {
  readonly db: Firestore;
  readonly uid: string;
  readonly email: string;
}

/** A refusal's code, or what the page is told. */
export type Answered = SecondFactorRefusal | Readonly<Record<string, unknown>>;

const refOf = ({ db, uid }: At) => db.doc(`secondFactors/${uid}`);

export const stateOf = async (at: At): Promise<Answered> => ({
  kept: readAs(SecondFactor, await refOf(at).get())?.kept === true,
});

/** A new secret for the authenticator. Begun again it is another one; what is kept only an administrator takes away. */
export const begin = (at: At): Promise<Answered> =>
  at.db.runTransaction(async (tx) => {
    const standing = readAs(SecondFactor, await tx.get(refOf(at)));
    if (standing?.kept === true) return 'alreadyKept';
    const secret = newSecret();
    tx.set(refOf(at), {
      v: 1,
      secret,
      kept: false,
      lastStep: 0,
      spare: [],
      wrong: standing?.wrong ?? 0,
      closedUntil: standing?.closedUntil ?? null,
    });
    return { secret, address: addressOf(secret, at.email) };
  });

/** The first code proves that the authenticator has the secret; the spare codes are told now and never again. */
export const confirm = (at: At, code: string): Promise<Answered> => {
  const spare = newSpareCodes();
  return taken(at, code, false, { kept: true, spare: spare.map(digestOf) }, { spare });
};

export const show = (at: At, code: string): Promise<Answered> => taken(at, code, true, {}, {});

/** One read and one write; two who send the same code at once get one session between them. */
const taken = (
  at: At,
  code: string,
  kept: boolean,
  also: Partial<SecondFactor>,
  told: Readonly<Record<string, unknown>>,
): Promise<Answered> =>
  at.db.runTransaction(async (tx) => {
    const factor = readAs(SecondFactor, await tx.get(refOf(at)));
    if (factor === null || (!factor.kept && kept)) return 'none';
    if (factor.kept && !kept) return 'alreadyKept';
    const now = Timestamp.now();
    const typed: Shown = shown(factor.secret, code, now.toMillis());
    const { is, change } = judged(factor, typed, now, (millis) => Timestamp.fromMillis(millis));
    const changed = is === 'taken' ? { ...change, ...also } : change;
    if (Object.keys(changed).length > 0) tx.update(refOf(at), changed);
    return is === 'taken' ? told : is;
  });
