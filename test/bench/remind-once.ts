/** A process of its own that makes one daily run and says how much it has held at most, in bytes, as the function's would. */
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { remind } from '../../functions/src/reminders/remind.ts';

const [projectId = '', millis = ''] = process.argv.slice(2);
// Looked at again and again: the system's own record of a peak begins with that of whoever started the process.
let peak = process.memoryUsage.rss();
const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
const { rungs } = await remind(
  getFirestore(initializeApp({ projectId })),
  Timestamp.fromMillis(Number(millis)),
);
clearInterval(timer);
if (rungs === 0) throw new Error('The run has told nothing.');
console.log(peak);
process.exit(0);
