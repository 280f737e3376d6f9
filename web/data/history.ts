/** What was asked of a document, the oldest first: all of it, page by page; nearly always it is one. */
import { collection, limit, orderBy, query, startAfter, where } from 'firebase/firestore/lite';
import { MoveEntry } from './moves.ts';
import { pageSize, readPaged } from './paged.ts';
import { type Listed, readList, type Waiting } from './reading.ts';
import { theStore } from './store.ts';

/** `path` names the document. */
export const readMoves = (path: string): Promise<Waiting<Listed<MoveEntry>>> =>
  readPaged(async (after) => {
    const asked = query(collection(await theStore(), `${path}/moves`), orderBy('at'));
    const page = after === null ? asked : query(asked, startAfter(after));
    return readList(query(page, limit(pageSize)), MoveEntry);
  });

const mostNamed = 200;

/** Only these moves of it: what somebody may read who may not read the rest, or what concerns another document. */
export const readNamedMoves = async (
  path: string,
  names: readonly string[],
): Promise<Waiting<Listed<MoveEntry>>> =>
  readList(
    query(
      collection(await theStore(), `${path}/moves`),
      where('move', 'in', names),
      orderBy('at'),
      limit(mostNamed),
    ),
    MoveEntry,
  );
