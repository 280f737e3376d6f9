/** Keeps the prints of a text that was sent, so that any other finds it again, and takes them away with it. */
import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import { Dossier } from '#domain/dossier.ts';
import { Story } from '#domain/story.ts';
import type { Field } from '#domain/truth-check/shared-paragraphs.ts';
import {
  PrintHolders,
  printsOf,
  TextPrints,
  withHolder,
  withoutHolder,
  type PrintedTrack,
} from '#domain/truth-check/text-prints.ts';
import { readAs } from '../store.ts';

interface Printed {
  readonly track: PrintedTrack;
  readonly id: string;
}

/** What stands in the text now; empty where there is none. Throws Unreadable. */
export const fieldsOf = async (
  get: (path: string) => Promise<DocumentSnapshot>,
  { track, id }: Printed,
): Promise<readonly Field[]> => {
  if (track === 'nominations') {
    const dossier = readAs(Dossier, await get(`nominations/${id}/dossier/current`));
    return dossier === null ? [] : comparedIn.nominations(dossier);
  }
  const story = readAs(Story, await get(`stories/${id}`));
  return story === null ? [] : comparedIn.stories(story);
};

/** The texts that are held against others of their kind. */
export const comparedIn = {
  nominations: ({ summary, report }: Pick<Dossier, 'summary' | 'report'>) =>
    fields({ summary, report }),
  stories: ({ lead, body }: Pick<Story, 'lead' | 'body'>) => fields({ lead, body }),
} as const;

const fields = (texts: Readonly<Record<string, string>>): readonly Field[] =>
  Object.entries(texts).map(([field, text]) => ({ field, text: text.normalize('NFC') }));

/**
 * The text's prints as it stands now, in place of those of an earlier sending; none once it is withdrawn. A late or
 * repeated event changes nothing. Reads and writes as many documents as there are prints that differ, and three more.
 */
export const keepPrints = (db: Firestore, printed: Printed): Promise<void> =>
  db.runTransaction(async (tx) => {
    const { track, id } = printed;
    const get = (path: string) => tx.get(db.doc(path));
    const card = await get(`${track}/${id}`);
    const isGone = !card.exists || card.get('state') === 'withdrawn';
    const wanted = isGone ? [] : printsOf(track, await fieldsOf(get, printed));
    await exchange(db, tx, printed, wanted);
  });

/** Whatever is kept of the text goes, though the case or the story stays. */
export const forgetPrints = (db: Firestore, printed: Printed): Promise<void> =>
  db.runTransaction((tx) => exchange(db, tx, printed, []));

const exchange = async (
  db: Firestore,
  tx: Transaction,
  { track, id }: Printed,
  wanted: readonly string[],
): Promise<void> => {
  const own = db.doc(`${track}/${id}/prints/current`);
  const kept = readAs(TextPrints, await tx.get(own))?.prints ?? [];
  const [isWanted, isKept] = [new Set(wanted), new Set(kept)];
  const differing = [
    ...wanted.filter((print) => !isKept.has(print)),
    ...kept.filter((print) => !isWanted.has(print)),
  ];
  if (differing.length === 0) return;
  const found = await tx.getAll(...differing.map((print) => db.doc(`textPrints/${print}`)));
  for (const one of found) {
    const holders = readAs(PrintHolders, one);
    const changed = (isWanted.has(one.id) ? withHolder : withoutHolder)(holders, id);
    if (changed !== null) tx.set(one.ref, changed);
    else if (!isWanted.has(one.id) && holders !== null) tx.delete(one.ref);
  }
  if (wanted.length === 0) tx.delete(own);
  else tx.set(own, { v: 1, prints: [...wanted] } satisfies TextPrints);
};
