/** Brings one address's entry in the column's index in step with its profile, in one transaction. */
import { createHash } from 'node:crypto';
import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import { error } from 'firebase-functions/logger';
import { entryOf, indexedEntryOf, type IndexedEntry } from '#domain/column/entry.ts';
import {
  ColumnHead,
  ColumnLeaf,
  emptyHead,
  headId,
  leafFor,
  newestKept,
  reindexed,
  type Indexed,
} from '#domain/column/index-documents.ts';
import { Movement } from '#domain/cycle.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { readAs } from '../store.ts';

export const hashOf = (slug: string): string => createHash('sha256').update(slug).digest('hex');

export const keepIndex = (db: Firestore, slug: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const [stored, kept] = await tx.getAll(db.doc(`profiles/${slug}`), db.doc(`column/${headId}`));
    const head = (kept && readAs(ColumnHead, kept)) ?? emptyHead;
    const leafId = leafFor(head, hashOf(slug));
    const leaf = readAs(ColumnLeaf, await tx.get(db.doc(`column/${leafId}`)));
    const profile = publishedIn(stored);
    const entry = profile === null ? null : indexedEntryOf(profile);
    const newest = (await tx.get(newestProfiles(db).limit(newestKept))).docs.flatMap((one) => {
      const found = publishedIn(one);
      return found === null ? [] : [entryOf(found)];
    });
    const movements = await movementOf(db, tx, entry, head);
    const changed = reindexed({ head, leafId, leaf, slug, entry, newest, movements, hashOf });
    if (changed !== null) write(db, tx, changed);
  });

/** What everyone may read there; what does not parse is shown by no list. */
export function publishedIn(snapshot: DocumentSnapshot | undefined): PublishedProfile | null {
  if (snapshot?.exists !== true) return null;
  const profile = Profile.safeParse(snapshot.data());
  if (!profile.success) error('unreadable profile', { profile: snapshot.id });
  return profile.data?.status === 'published' ? profile.data : null;
}

/** Published profiles, newest first. */
export const newestProfiles = (db: Firestore) =>
  db.collection('profiles').where('status', '==', 'published').orderBy('publishedOn', 'desc');

async function movementOf(
  db: Firestore,
  tx: Transaction,
  entry: IndexedEntry | null,
  head: ColumnHead,
): Promise<Readonly<Record<string, string>>> {
  const id = entry?.movement ?? null;
  if (id === null || id in head.movements) return {};
  const movement = readAs(Movement, await tx.get(db.doc(`movements/${id}`)));
  return movement === null ? {} : { [id]: movement.title };
}

function write(db: Firestore, tx: Transaction, { head, leaves }: Indexed): void {
  tx.set(db.doc(`column/${headId}`), head);
  for (const [id, leaf] of Object.entries(leaves)) {
    if (leaf === null) tx.delete(db.doc(`column/${id}`));
    else tx.set(db.doc(`column/${id}`), leaf);
  }
}
