/**
 * One process that carries a closing through: the request, the counting, the verdicts. With a second argument it is
 * killed before that write reaches the database. Says how many writes it made.
 */
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { project } from '../rules/client.ts';
import { closeThrough } from './close-through.ts';

const [session = '', killBefore = '0'] = process.argv.slice(2);
const db = getFirestore(initializeApp({ projectId: project }));
let commits = 0;

interface Requests {
  request(method: string, ...rest: unknown[]): Promise<unknown>;
}
const requests = db as unknown as Requests;
const request = requests.request.bind(db);
requests.request = (method, ...rest) => {
  if (method === 'commit') commits += 1;
  if (commits === Number(killBefore)) process.kill(process.pid, 'SIGKILL');
  return request(method, ...rest);
};

const heard = (): Promise<unknown> => new Promise((resolve) => process.once('message', resolve));

process.send?.('ready');
await heard();
await closeThrough(db, session);
process.send?.(commits);
// Not gone before the number has arrived.
await heard();
process.exit(0);
