/**
 * One process of several: answers the requests of the documents named, in an order of its own, until none is left.
 * Arguments: a number to shuffle by, then the documents. It sets out from requests as they were before any was answered.
 */
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { answer } from '../../functions/src/moves/answer.ts';
import { database } from '../../functions/src/store.ts';
import { trackNames } from '#domain/tracks.ts';

const [seed = '0', ...documents] = process.argv.slice(2);
const db = database();
let state = Number(seed);

const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
};

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => [random(), one] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, one]) => one);

const unanswered = async (): Promise<DocumentSnapshot[]> => {
  const found = await Promise.all(
    documents.map((path) => db.collection(`${path}/moves`).where('outcome', '==', null).get()),
  );
  return found.flatMap(({ docs }) => docs);
};

/** As the platform does: again, as long as the handler throws. */
const answered = async (request: DocumentSnapshot, tries = 20): Promise<void> => {
  const [collection, id = ''] = request.ref.path.split('/');
  const track = trackNames.find((name) => name === collection);
  if (track === undefined) throw new Error(`no such track: ${collection}`);
  try {
    await answer(db, { track, id, moveId: request.id }, request);
  } catch (error) {
    if (tries === 1) throw error;
    await answered(request, tries - 1);
  }
};

let batch = await unanswered();
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
while (batch.length > 0) {
  for (const request of shuffled(batch)) await answered(request);
  batch = await unanswered();
}
process.exit(0);
