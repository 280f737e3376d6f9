/** Opens a task about a document that must be put right, once, however often the document is met. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Write } from '#domain/engine/move-rule.ts';

/**
 * Open already, it stays as it is, so its due day does not move on; done, the document has broken a second time. One read,
 * and a write where it opens.
 */
export const openMending = (
  db: Firestore,
  { path, data }: Pick<Write, 'path' | 'data'>,
): Promise<void> =>
  db.runTransaction(async (tx) => {
    const stands = await tx.get(db.doc(path));
    if (stands.get('state') !== 'open') tx.set(stands.ref, data);
  });
