/** Finds who else may hold a paragraph of this text, in any other dossier or story, in as many reads however many there are. */
import type { Firestore } from 'firebase-admin/firestore';
import { refusalToCompare } from '#domain/file-access.ts';
import type { FileRefusal } from '#domain/file-refusals.ts';
import { mayCompareStories, type ToldSharers } from '#domain/truth-check/sharers.ts';
import {
  likelySharers,
  PrintHolders,
  printsToLookUp,
  type PrintedTrack,
} from '#domain/truth-check/text-prints.ts';
import { readAtTheFiles } from '../files/at-the-files.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { personOf } from '../subjects/asked.ts';
import { openCards } from '../subjects/told-cases.ts';
import { fieldsOf } from './keep-prints.ts';

export interface Asked extends SignedIn {
  readonly track: PrintedTrack;
  readonly id: string;
}

/**
 * Without cases that the asker is shut out of. At most 300 prints are read, two documents for each of 24 cases that may
 * share, and five more.
 */
export const sharersOf = async (
  db: Firestore,
  asked: Asked,
): Promise<ToldSharers | FileRefusal> => {
  const refusal = await refusalOf(db, asked);
  if (refusal !== null) return refusal;
  const { track, id, uid } = asked;
  const paragraphs = printsToLookUp(track, await fieldsOf((path) => db.doc(path).get(), asked));
  const likely = likelySharers(paragraphs, await holdersOf(db, paragraphs.flat()), id);
  if (track === 'stories') return { ids: [...likely] };
  const cards = await openCards(db, uid, likely);
  return { ids: likely.filter((one) => cards.get(one) != null) };
};

const refusalOf = async (
  db: Firestore,
  { track, id, ...who }: Asked,
): Promise<FileRefusal | null> =>
  track === 'nominations'
    ? refusalToCompare(
        await readAtTheFiles(db, (...refs) => db.getAll(...refs), { caseId: id, ...who }),
      )
    : mayCompareStories(await personOf(db, who))
      ? null
      : 'notYou';

const holdersOf = async (
  db: Firestore,
  prints: readonly string[],
): Promise<ReadonlyMap<string, PrintHolders>> => {
  if (prints.length === 0) return new Map();
  const wanted = [...new Set(prints)].map((print) => db.doc(`textPrints/${print}`));
  return new Map(
    (await db.getAll(...wanted)).flatMap((one) => {
      const holders = readAs(PrintHolders, one);
      return holders === null ? [] : [[one.id, holders] as const];
    }),
  );
};
