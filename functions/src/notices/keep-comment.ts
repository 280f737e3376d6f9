/** Keeps a comment: the text below its case, its author apart, its code as a digest; the same one sent again is kept once. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { dayOf } from '#domain/day.ts';
import { Nomination } from '#domain/nomination.ts';
import {
  CommentAuthor,
  CommentCode,
  isOpen,
  NoticeComment,
  PublicNotice,
  type TypedComment,
} from '#domain/public-notice.ts';
import { digestOf } from '../public-forms/stamp.ts';
import { readAs } from '../store.ts';

interface Kept {
  readonly nomination: string;
  readonly comment: string;
  readonly code: string;
  readonly typed: TypedComment;
}

/** Three reads, three writes. false where the notice has ended meanwhile, or the case has left it. */
export const keepComment = (
  db: Firestore,
  { nomination, comment, code, typed }: Kept,
): Promise<boolean> =>
  db.runTransaction(async (tx) => {
    const below = `nominations/${nomination}`;
    const at = Timestamp.now();
    const day = dayOf(at);
    const [card, stored, before] = await tx.getAll(
      db.doc(below),
      db.doc(`notices/${nomination}`),
      db.doc(`${below}/comments/${comment}`),
    );
    if (card === undefined || stored === undefined || before === undefined) return false;
    if (before.exists) return true;
    const notice = readAs(PublicNotice, stored);
    const isPosted = readAs(Nomination, card)?.state === 'notice';
    if (notice === null || !isPosted || !isOpen(notice, day)) return false;
    const { text, author, contact } = typed;
    tx.create(before.ref, NoticeComment.parse({ v: 1, text, on: day, at, answer: null }));
    tx.create(
      db.doc(`${below}/commentAuthors/${comment}`),
      CommentAuthor.parse({ v: 1, author, contact, keepers: notice.keepers }),
    );
    tx.create(
      db.doc(`commentCodes/${digestOf(code)}`),
      CommentCode.parse({ v: 1, nomination, comment }),
    );
    return true;
  });
