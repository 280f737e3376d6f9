/** What came of one request of a move. */
import { doc, getDoc } from 'firebase/firestore/lite';
import { Outcome } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { theStore } from './store.ts';

/** null while there is no answer, where the request never arrived, and where nobody answers. */
export async function outcomeOf(
  track: TrackName,
  id: string,
  moveId: string,
): Promise<Outcome | null> {
  const store = await theStore();
  const entry = await getDoc(doc(store, `${track}/${id}/moves/${moveId}`)).catch(() => null);
  const parsed = Outcome.safeParse(entry?.get('outcome'));
  return parsed.success ? parsed.data : null;
}
