/** A profile that is taken back, or may no longer be told in the bulletin, leaves every issue that named it. */
import type { Firestore } from 'firebase-admin/firestore';
import { Issue, mayBeInBulletin, withoutProfile } from '#domain/bulletin.ts';
import { publishedIn } from '../column/keep-index.ts';
import { readAs } from '../store.ts';

export async function keepIssues(db: Firestore, slug: string): Promise<void> {
  const naming = await db.collection('issues').where('profiles', 'array-contains', slug).get();
  for (const { ref } of naming.docs)
    await db.runTransaction(async (tx) => {
      const [stored, profile] = await tx.getAll(ref, db.doc(`profiles/${slug}`));
      const published = publishedIn(profile);
      if (stored === undefined || (published !== null && mayBeInBulletin(published))) return;
      const issue = readAs(Issue, stored);
      const changed = issue === null ? null : withoutProfile(issue, slug);
      if (changed !== null) tx.set(ref, changed);
    });
}
