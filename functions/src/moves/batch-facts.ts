/** The facts of a batch: the cards of its cases. */
import type { Batch } from '#domain/decision.ts';
import type { BatchFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import type { Reader } from './reader.ts';

export const batchFacts = async (
  reader: Reader,
  doc: Batch,
  needs: readonly Exclude<keyof BatchFacts, 'doc'>[],
): Promise<BatchFacts> => {
  const paths = needs.includes('cards') ? doc.cases.map((id) => `nominations/${id}`) : [];
  const cards = await reader.others(Nomination, paths);
  const found = doc.cases.flatMap((id, index) => {
    const card = cards[index] ?? null;
    return card === null || card === 'unread' ? [] : [[id, card] as const];
  });
  const unread = doc.cases.filter((_id, index) => cards[index] === 'unread');
  return { doc, cards: Object.fromEntries(found), unread };
};
