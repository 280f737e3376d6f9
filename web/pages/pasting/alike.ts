/** Before a row becomes a case: who of the register may be the same. Each row is asked about once. */
import { remark, type Remark } from '#domain/pasting/remark.ts';
import type { PastedRow } from '#domain/pasting/rows.ts';
import { lookUpSubject } from '../../data/subjects.ts';
import { toAsk } from '../subjects/to-ask.ts';

/** By the key of a row that was asked about: the latest case of whoever may be the same; null where nobody is. */
export type Alike = ReadonlyMap<string, string | null>;

/**
 * Asks about the rows that nobody has asked about yet, one after the other. Ends early where this hour's look-ups are
 * used up or the register does not answer: the rows that are left are asked about in their own cases.
 */
export async function askAbout(
  rows: readonly PastedRow[],
  known: Alike,
  onAsked: (count: number) => void,
): Promise<Alike> {
  const alike = new Map(known);
  for (const [index, { key, draft }] of rows.entries()) {
    if (alike.has(key)) continue;
    const { name, kind, birthYear, place } = draft;
    // oxlint-disable-next-line no-await-in-loop -- the register answers one look-up of a person at a time
    const found = await lookUpSubject({ name, kind, birthYear, place, besides: null });
    if (found === 'tooOften' || found.is !== 'ready') break;
    const [likeliest] = toAsk(found.value.candidates, {});
    alike.set(key, likeliest === undefined ? null : (likeliest.latest?.code ?? ''));
    onAsked(index + 1);
  }
  return alike;
}

/** What is said of a row whose person may stand in the register already: it waits for a yes. */
export function inRegister(alike: Alike, key: string): readonly Remark[] {
  const code = alike.get(key) ?? null;
  return code === null ? [] : [remark('name', 'inRegister', { code })];
}
