/** Takes in what came to the office on paper or by word: into the same place as by the form, its author again apart. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Request } from 'firebase-functions/v2/https';
import { dayOf } from '#domain/day.ts';
import { Nomination } from '#domain/nomination.ts';
import { EnteredComment, refusalToEnter, type EnteringRefusal } from '#domain/entered-comment.ts';
import { CommentAuthor, NoticeComment, PublicNotice } from '#domain/public-notice.ts';
import { entitled } from '../files/at-the-files.ts';
import { signedIn, type SignedIn } from '../people/signed-in.ts';
import type { Answer } from '../site/answer.ts';
import { database, readAs } from '../store.ts';

const statuses: Readonly<Record<EnteringRefusal, number>> = {
  notSignedIn: 401,
  notYou: 403,
  badInput: 400,
  notNow: 409,
  notInItsDays: 422,
};

/** 201 once it is kept, and again for the same one sent again. */
export const enterComment = async (nomination: string, request: Request): Promise<Answer> => {
  const who = await signedIn(request);
  const refusal =
    who === null ? 'notSignedIn' : await entered(database(), { nomination, ...who }, request.body);
  return {
    status: refusal === null ? 201 : statuses[refusal],
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(refusal === null ? {} : { code: refusal }),
  };
};

interface Entering extends SignedIn {
  readonly nomination: string;
}

/** Five reads, two writes. There is no code to look the answer up by: who came with a paper is answered by the office. */
const entered = (
  db: Firestore,
  { nomination, uid, secondFactor }: Entering,
  body: unknown,
): Promise<EnteringRefusal | null> =>
  db.runTransaction(async (tx) => {
    const { data } = EnteredComment.safeParse(body);
    if (data === undefined) return 'badInput';
    const { id, text, author, contact, on, how } = data;
    const below = `nominations/${nomination}`;
    const at = Timestamp.now();
    const [people, card, stored, wall, before] = await tx.getAll(
      db.doc(`people/${uid}`),
      db.doc(below),
      db.doc(`notices/${nomination}`),
      db.doc(`${below}/walls/${uid}`),
      db.doc(`${below}/comments/${id}`),
    );
    const notice = stored === undefined ? null : readAs(PublicNotice, stored);
    const refusal = refusalToEnter(
      {
        person: entitled(people, secondFactor),
        walled: wall?.exists === true,
        state: (card === undefined ? null : readAs(Nomination, card))?.state ?? null,
        notice,
      },
      on,
      dayOf(at),
    );
    if (refusal !== null || before?.exists === true || notice === null) return refusal;
    tx.create(
      db.doc(`${below}/comments/${id}`),
      NoticeComment.parse({ v: 1, text, on, at, answer: null, entered: { by: uid, how } }),
    );
    tx.create(
      db.doc(`${below}/commentAuthors/${id}`),
      CommentAuthor.parse({ v: 1, author, contact, keepers: notice.keepers }),
    );
    return null;
  });
