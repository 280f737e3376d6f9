/** What a person typed and the server has not confirmed yet, kept on this machine in IndexedDB: one record a person, document and open form. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What is being written: a document (`nominations/{id}`, `appraisals/{caseId}`, `stories/{id}` …), the form of a move, or the list pasted into a tờ trình. */
export interface Place {
  readonly uid: string;
  readonly kind:
    | ('nominations' | 'appraisals' | 'stories' | 'scores' | 'bulletins' | 'translations')
    | ('moves' | 'lists');
  readonly id: string;
}

export interface KeptText {
  readonly v: 1;
  /** What a person knows the document by. */
  readonly title: string;
  /** By this machine's clock; shown, never compared. */
  readonly at: number;
  /** The stored text from which it was typed, those on their way to the server, and the text as it was typed. */
  readonly base: unknown;
  readonly sent: unknown;
  readonly draft: unknown;
}

/** uid, kind, id, form. */
export type KeptKey = readonly [string, string, string, string];

export interface KeptEntry {
  readonly key: KeptKey;
  readonly text: KeptText;
}

interface Shelf extends DBSchema {
  kept: { key: [string, string, string, string]; value: KeptText };
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;

const theShelf = (): Promise<IDBPDatabase<Shelf>> => {
  shelf ??= openDB<Shelf>('guong-sang', 1, {
    upgrade: (database) => void database.createObjectStore('kept'),
    terminated: () => {
      shelf = null;
    },
  }).catch((problem: unknown) => {
    shelf = null;
    throw problem;
  });
  return shelf;
};

/** A machine that keeps nothing, or no more, answers with `otherwise`: typing goes on, and the page says so. */
const attempted = async <T>(
  action: (open: IDBPDatabase<Shelf>) => Promise<T>,
  otherwise: T,
): Promise<T> => {
  try {
    return await action(await theShelf());
  } catch {
    return otherwise;
  }
};

const inOrder = (key: KeptKey): [string, string, string, string] => [...key];

/** Whether it is kept; a full or missing store is a no. */
export const keep = (key: KeptKey, text: KeptText): Promise<boolean> =>
  attempted(async (open) => {
    await open.put('kept', text, inOrder(key));
    return true;
  }, false);

export const erase = (key: KeptKey): Promise<boolean> =>
  attempted(async (open) => {
    await open.delete('kept', inOrder(key));
    return true;
  }, false);

/** Every text a person left on this machine. */
export const keptBy = (uid: string): Promise<readonly KeptEntry[]> =>
  attempted(async (open) => {
    const { store } = open.transaction('kept');
    const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.flatMap((key, index) => {
      const text = texts[index];
      return key[0] === uid && text !== undefined ? [{ key, text }] : [];
    });
  }, []);

export const keptAt = async ({ uid, kind, id }: Place): Promise<readonly KeptEntry[]> =>
  (await keptBy(uid)).filter(({ key }) => key[1] === kind && key[2] === id);

export const eraseAllOf = async (uid: string): Promise<void> => {
  for (const { key } of await keptBy(uid)) await erase(key);
};

/** Puts are many while somebody types: the last one wins, and an erasure comes after all that was put before it. */
export const keeperOf = (key: KeptKey) => {
  let wanted: KeptText | null = null;
  let under: Promise<boolean> = Promise.resolve(true);
  return {
    keep(text: KeptText): Promise<boolean> {
      const idle = wanted === null;
      wanted = text;
      if (idle) {
        under = under.then(() => {
          const last = wanted;
          wanted = null;
          return last === null ? true : keep(key, last);
        });
      }
      return under;
    },
    erase(): Promise<boolean> {
      wanted = null;
      under = under.then(() => erase(key));
      return under;
    },
  };
};
