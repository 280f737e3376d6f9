/**
 * The column's index as this instance holds it. The head is asked for at most every ten seconds, a leaf only when its
 * version has changed, so a search reads nothing once the index is here, and what is taken back is gone with the next head.
 */
import { isDeepStrictEqual } from 'node:util';
import { error } from 'firebase-functions/logger';
import type * as z from 'zod';
import {
  ColumnHead,
  ColumnLeaf,
  emptyHead,
  entriesOf,
  headId,
} from '#domain/column/index-documents.ts';
import { among, type Among } from '#domain/column/facets.ts';
import { searched, type Searched } from '#domain/column/search.ts';
import { wordIndex, type WordIndex } from '#domain/column/word-index.ts';
import { namesOfPlace } from '../../../web/site/places.ts';
import { readDocument } from './firestore.ts';
import { dataOf } from './rest-value.ts';

const keptFor = 10_000;

interface Leaf {
  readonly version: number;
  readonly index: WordIndex;
}

export interface Column extends Searched {
  readonly head: ColumnHead;
  readonly among: Among;
}

let headKept: { readonly until: number; readonly head: Promise<ColumnHead> } | null = null;
let columnKept: { readonly head: ColumnHead; readonly column: Promise<Column> } | null = null;
let leavesKept: ReadonlyMap<string, Leaf> = new Map();

/** One read, at most every ten seconds. */
export async function readHead(): Promise<ColumnHead> {
  if (headKept === null || headKept.until < Date.now()) {
    const head = readPart(headId, ColumnHead).then((found) => found ?? emptyHead);
    headKept = { until: Date.now() + keptFor, head };
    head.catch(() => (headKept = null));
  }
  return await headKept.head;
}

/** The whole index: one read for each leaf that has changed since. */
export async function readColumn(): Promise<Column> {
  try {
    return await columnOf(await readHead());
  } catch (problem) {
    if (!(problem instanceof LeafGone)) throw problem;
    headKept = null;
    return await columnOf(await readHead());
  }
}

/** A leaf has fallen in two since the head was read. */
class LeafGone extends Error {}

async function columnOf(head: ColumnHead): Promise<Column> {
  const kept = columnKept;
  if (kept?.head === head) return await kept.column;
  // Nothing is put in order again where the head, asked for anew, says what it said before; it is compared but once.
  const isSame = kept !== null && isDeepStrictEqual(kept.head, head);
  const column = isSame ? kept.column : assembled(head);
  columnKept = { head, column };
  column.catch(() => (columnKept = null));
  return await column;
}

async function assembled(head: ColumnHead): Promise<Column> {
  const known = leavesKept;
  const leaves = await Promise.all(
    Object.entries(head.leaves).map(async ([id, version]) => {
      const kept = known.get(id);
      return [id, kept?.version === version ? kept : await readLeaf(id, head)] as const;
    }),
  );
  leavesKept = new Map(leaves);
  const all = searched(leaves.map(([, { index }]) => index));
  return { head, ...all, among: among(all.entries) };
}

async function readLeaf(id: string, head: ColumnHead): Promise<Leaf> {
  const leaf = await readPart(id, ColumnLeaf);
  // Only an index without a single profile has a leaf that nobody has written yet.
  if (leaf === null && head.count > 0) throw new LeafGone();
  const index = wordIndex(entriesOf(leaf), ({ placeCode, place }) =>
    namesOfPlace(placeCode, place),
  );
  return { version: leaf?.version ?? 0, index };
}

async function readPart<Schema extends z.ZodType>(
  id: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const document = await readDocument(`column/${id}`);
  if (document === null) return null;
  const part = schema.safeParse(dataOf(document));
  if (part.success) return part.data;
  error('unreadable part of the column', { part: id });
  throw new Error('unreadable part of the column');
}
