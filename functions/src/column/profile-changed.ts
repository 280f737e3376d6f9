/** Whatever is published, corrected or taken back reaches lists, search, feeds and the bulletin through this one trigger. */
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { keepIssues } from '../bulletins/keep-issues.ts';
import { database, region } from '../store.ts';
import { keepIndex } from './keep-index.ts';
import { keepRelated } from './keep-related.ts';

export const profileChanged = onDocumentWritten(
  // Derived from what stands there now: repeated, late or reordered events come to the same. Retried until it is done.
  { document: 'profiles/{slug}', region, retry: true },
  async ({ params: { slug } }) => {
    const db = database();
    await keepIndex(db, slug);
    await keepIssues(db, slug);
    await keepRelated(db, slug);
  },
);
