/** Deletes who sent a suggestion, and what came along, once the time that the form names is over. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Day } from '#domain/day.ts';
import { SuggestionCode, SuggestionPrivate } from '#domain/suggestion.ts';
import { removeBytes } from '../files/bucket.ts';
import { readAs } from '../store.ts';

const most = 200;

/** At most 200 a run, the oldest first; the code goes last, so that a run that breaks off is gone on with. How many went. */
export async function forgetSuggestions(db: Firestore, today: Day): Promise<number> {
  const { docs } = await db
    .collection('suggestionCodes')
    .where('until', '<', today)
    .orderBy('until')
    .limit(most)
    .get();
  for (const code of docs) {
    const named = readAs(SuggestionCode, code);
    if (named === null) continue;
    const told = db.doc(`newFactors/${named.newFactor}/private/suggestion`);
    const attachment = readAs(SuggestionPrivate, await told.get())?.attachment ?? null;
    if (attachment !== null) await removeBytes(attachment.object);
    await told.delete();
    await code.ref.delete();
  }
  return docs.length;
}
