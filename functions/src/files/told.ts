/** Tells the office what is known of a case's files besides their content: what cameras noted, and where else they lie. */
import type { Firestore } from 'firebase-admin/firestore';
import { Evidence, type StoredFile } from '#domain/evidence.ts';
import { refusalToCompare } from '#domain/file-access.ts';
import {
  FileHash,
  FileNote,
  isAlike,
  bandsOf,
  LikenessBand,
  photoNamed,
  type ToldOfFile,
  type ToldOfFiles,
  type Use,
} from '#domain/file-note.ts';
import { allOff, Switches } from '#domain/switches.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { readAtTheFiles } from './at-the-files.ts';
import { otherCases, type OtherCases } from './other-cases.ts';
import { unlessRefused } from './refused.ts';

interface Asked extends SignedIn {
  readonly caseId: string;
}

/** Throws Refused. Reads two documents a file, and 28 more of a photo where photos are compared. */
export const told = async (db: Firestore, asked: Asked): Promise<ToldOfFiles> => {
  unlessRefused(refusalToCompare(await readAtTheFiles(db, (...refs) => db.getAll(...refs), asked)));
  const [files, notes, switches] = await Promise.all([
    filesOf(db, asked.caseId),
    notesOf(db, asked.caseId),
    db.doc('settings/switches').get(),
  ]);
  const compares = (readAs(Switches, switches) ?? allOff).nearDuplicatePhotos;
  const found = await Promise.all(
    files.map(async ([id, { sha256 }]) => {
      const note = notes.get(id) ?? null;
      const same = elsewhere(await usesOf(db, sha256), asked);
      const alike = compares ? elsewhere(await alikeTo(db, note?.likeness ?? null), asked) : [];
      return { id, taken: note?.taken ?? null, same, alike: without(alike, same) };
    }),
  );
  const others = await otherCases(
    db,
    asked,
    found.flatMap(({ same, alike }) => [...same, ...alike]),
  );
  return Object.fromEntries(found.flatMap((one) => worded(one, others)));
};

interface Found extends Pick<ToldOfFile, 'taken'> {
  readonly id: string;
  readonly same: readonly string[];
  readonly alike: readonly string[];
}

const worded = (
  { id, taken, same, alike }: Found,
  others: OtherCases,
): readonly (readonly [string, ToldOfFile])[] => {
  const known = (ids: readonly string[]): ToldOfFile['same'] =>
    ids.flatMap((caseId) => {
      const code = others.get(caseId);
      return code === undefined ? [] : [{ case: caseId, code }];
    });
  const about: ToldOfFile = { taken, same: known(same), alike: known(alike) };
  const isEmpty = taken === null && about.same.length === 0 && about.alike.length === 0;
  return isEmpty ? [] : [[id, about]];
};

const filesOf = async (db: Firestore, caseId: string) =>
  (await db.collection(`nominations/${caseId}/evidence`).get()).docs.flatMap(
    (one): readonly (readonly [string, StoredFile])[] => {
      const evidence = readAs(Evidence, one);
      return evidence?.kind === 'file' ? [[one.id, evidence]] : [];
    },
  );

const notesOf = async (db: Firestore, caseId: string): Promise<ReadonlyMap<string, FileNote>> => {
  const { docs } = await db.collection(`nominations/${caseId}/fileNotes`).get();
  return new Map(
    docs.flatMap((one): readonly (readonly [string, FileNote])[] => {
      const note = readAs(FileNote, one);
      return note === null ? [] : [[one.id, note]];
    }),
  );
};

const usesOf = async (db: Firestore, sha256: string): Promise<readonly Use[]> =>
  readAs(FileHash, await db.doc(`fileHashes/${sha256}`).get())?.uses ?? [];

/** Reads 28 documents a photo, however many photos there are. */
const alikeTo = async (db: Firestore, likeness: string | null): Promise<readonly Use[]> => {
  if (likeness === null) return [];
  const bands = await db.getAll(...bandsOf(likeness).map((band) => db.doc(`likenesses/${band}`)));
  return bands
    .flatMap((one) => readAs(LikenessBand, one)?.photos.map(photoNamed) ?? [])
    .filter((other) => isAlike(other.likeness, likeness));
};

/** Ids of other cases, each once. */
const elsewhere = (uses: readonly Use[], { caseId }: Asked): readonly string[] => [
  ...new Set(uses.map((use) => use.case).filter((other) => other !== caseId)),
];

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));
