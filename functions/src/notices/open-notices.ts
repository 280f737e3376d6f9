/** Which notices the public may read now: those turned on, not over, and nothing of them but what is shown. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { dayOf } from '#domain/day.ts';
import { isOpen, PublicNotice } from '#domain/public-notice.ts';
import { allOff, Switches } from '#domain/switches.ts';
import { database, readAs } from '../store.ts';

const today = () => dayOf(Timestamp.now());

/** Off: notices hang on boards of paper only. One read. */
export const isOnline = async (db: Firestore): Promise<boolean> =>
  (readAs(Switches, await db.doc('settings/switches').get()) ?? allOff).publicNotice;

const mostShown = 200;

/** The soonest to end first. */
export async function openNotices(): Promise<
  readonly { readonly id: string; readonly notice: PublicNotice }[]
> {
  const db = database();
  if (!(await isOnline(db))) return [];
  const running = db.collection('notices').where('until', '>=', today()).orderBy('until');
  const found = await running.limit(mostShown).get();
  return found.docs.flatMap((stored) => {
    // One that cannot be read hides no other.
    const { data } = PublicNotice.safeParse(stored.data());
    return data === undefined ? [] : [{ id: stored.id, notice: data }];
  });
}

/** `over` where its days have passed; null where there is none, or notices are off. Two reads. */
export async function noticeOf(id: string): Promise<PublicNotice | 'over' | null> {
  const db = database();
  const [online, stored] = await Promise.all([isOnline(db), db.doc(`notices/${id}`).get()]);
  const notice = readAs(PublicNotice, stored);
  if (!online || notice === null) return null;
  return isOpen(notice, today()) ? notice : 'over';
}
