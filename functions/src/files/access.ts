/** Where a file lies, below a case, a session of which it is the signed minutes, or the new factor or case whose consent it proves, and who may write and read there. */
import type { Firestore } from 'firebase-admin/firestore';
import { refusalToKeepProof, refusalToOpenProof } from '#domain/factor-access.ts';
import { refusalAtConsents, refusalToRead, refusalToWrite } from '#domain/file-access.ts';
import type { FileRefusal } from '#domain/file-refusals.ts';
import { refusalToKeepMinutes, refusalToOpenMinutes } from '#domain/minutes-access.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAtTheFactor } from './at-the-factor.ts';
import { readAtTheMinutes } from './at-the-minutes.ts';
import { readAtTheFiles, type GetAll } from './at-the-files.ts';

export interface Place {
  readonly track: 'nominations' | 'sessions' | 'newFactors' | 'consents';
  /** Of the case (of consents too), the session or the new factor. */
  readonly id: string;
}

type Asked = Place & SignedIn;
type Refusing = (db: Firestore, getAll: GetAll, asked: Asked) => Promise<FileRefusal | null>;

interface Access {
  readonly toWrite: Refusing;
  readonly toRead: Refusing;
}

const access: Readonly<Record<Place['track'], Access>> = {
  nominations: {
    toWrite: async (db, getAll, { id, ...who }) =>
      refusalToWrite(await readAtTheFiles(db, getAll, { caseId: id, ...who })),
    toRead: async (db, getAll, { id, ...who }) =>
      refusalToRead(await readAtTheFiles(db, getAll, { caseId: id, ...who })),
  },
  consents: {
    toWrite: async (db, getAll, { id, ...who }) =>
      refusalAtConsents(await readAtTheFiles(db, getAll, { caseId: id, ...who })),
    toRead: async (db, getAll, { id, ...who }) =>
      refusalAtConsents(await readAtTheFiles(db, getAll, { caseId: id, ...who })),
  },
  newFactors: {
    toWrite: async (db, getAll, asked) =>
      refusalToKeepProof(await readAtTheFactor(db, getAll, asked)),
    toRead: async (db, getAll, asked) =>
      refusalToOpenProof(await readAtTheFactor(db, getAll, asked)),
  },
  sessions: {
    toWrite: async (db, getAll, asked) =>
      refusalToKeepMinutes(await readAtTheMinutes(db, getAll, asked)),
    toRead: async (db, getAll, asked) =>
      refusalToOpenMinutes(await readAtTheMinutes(db, getAll, asked)),
  },
};

/** Why nothing may be added there now, or null. */
export const writingRefused: Refusing = (db, getAll, asked) =>
  access[asked.track].toWrite(db, getAll, asked);

/** Why nothing may be opened there, or null. */
export const readingRefused: Refusing = (db, getAll, asked) =>
  access[asked.track].toRead(db, getAll, asked);

export const pathOf = ({ track, id }: Place): string => `${track}/${id}`;
