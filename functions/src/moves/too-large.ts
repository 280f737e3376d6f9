/** A request larger than any form: refused unread, and its input goes, for the answer might not fit in beside it. */
import type { DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Write } from '#domain/engine/move-rule.ts';

/** In letters of JSON; the fullest input there is (thirty items of a return) has a tenth of it. */
const mostLetters = 200_000;

export const isTooLarge = (request: DocumentSnapshot): boolean =>
  JSON.stringify(request.data() ?? {}).length > mostLetters;

export const tooLargeWrites = (request: DocumentSnapshot, now: Timestamp): readonly Write[] => {
  const outcome = { status: 'refused', code: 'badInput', details: { unmet: [] }, at: now };
  return [{ op: 'update', path: request.ref.path, data: { input: {}, outcome } }];
};
