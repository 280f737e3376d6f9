/** Which case a mail or a task is about, so that its walls can be asked. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Mail } from '#domain/mail.ts';
import { Story } from '#domain/story.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { readAs } from '../store.ts';

/** A story and a proposal are about their case; null where there are no walls. One read for a story. Throws Unreadable. */
export const caseOf = async (
  db: Firestore,
  track: Mail['track'],
  id: string,
): Promise<string | null> => {
  if (track === 'nominations' || track === 'submissions') return caseBehind(track, id);
  if (track !== 'stories') return null;
  return readAs(Story, await db.doc(`stories/${id}`).get())?.nomination ?? null;
};
