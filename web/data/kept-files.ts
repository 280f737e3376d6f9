/** Files on their way to the server, kept on this machine so that a reload or a lost connection loses none of them. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface KeptFile {
  /** Of the evidence it becomes. */
  readonly id: string;
  readonly file: File;
  readonly source: string;
  /** By this machine's clock. */
  readonly at: number;
}

/** Where a file was attached: uid, case, field. */
export type FilePlace = readonly [string, string, string];

type Key = [string, string, string, string];

interface Shelf extends DBSchema {
  files: { key: Key; value: KeptFile };
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;

const theShelf = (): Promise<IDBPDatabase<Shelf>> => {
  shelf ??= openDB<Shelf>('guong-sang-tep', 1, {
    upgrade: (database) => void database.createObjectStore('files'),
    terminated: () => {
      shelf = null;
    },
  }).catch((problem: unknown) => {
    shelf = null;
    throw problem;
  });
  return shelf;
};

/** The server forgets an upload that has stood still for a day, and so does this machine. */
const forgottenAfter = 24 * 3_600_000;

/** A machine that keeps nothing still sends: only a reload then loses what was under way. */
export async function keepFile([uid, caseId, field]: FilePlace, kept: KeptFile): Promise<void> {
  try {
    await (await theShelf()).put('files', kept, [uid, caseId, field, kept.id]);
  } catch {
    // Nothing is kept, and nothing is lost by it.
  }
}

export async function forgetFile([uid, caseId, field]: FilePlace, id: string): Promise<void> {
  try {
    await (await theShelf()).delete('files', [uid, caseId, field, id]);
  } catch {
    // It was not kept.
  }
}

/** Files that were under way from this place, oldest first. */
export async function keptFiles(place: FilePlace): Promise<readonly KeptFile[]> {
  try {
    const open = await theShelf();
    const range = IDBKeyRange.bound([...place, ''], [...place, '\uFFFF']);
    const found = await open.getAll('files', range);
    const fresh = found.filter(({ at }) => Date.now() - at < forgottenAfter);
    return fresh.toSorted((one, other) => one.at - other.at);
  } catch {
    return [];
  }
}

/** What was under way belongs to whoever leaves, not to the next person at this machine. */
export async function forgetFilesOf(uid: string): Promise<void> {
  try {
    const range = IDBKeyRange.bound([uid, '', '', ''], [uid, '\uFFFF', '\uFFFF', '\uFFFF']);
    await (await theShelf()).delete('files', range);
  } catch {
    // There was none.
  }
}
