/** The facts of a decision: its cards, the mover's walls, and whether its number is free. */
import { numberKey } from '#domain/decision-moves/index.ts';
import { type Decision, Delegation, TakenNumber } from '#domain/decision.ts';
import type { DecisionFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import { Wall } from '#domain/session.ts';
import { directoriesOf } from '../catalogues.ts';
import { named } from './glance.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof DecisionFacts, 'doc'>;

const takenBy = async (
  reader: Reader,
  series: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string | null> => {
  const number = named(input, 'number');
  const day = named(input, 'day');
  if (!/^\d{1,6}$/u.test(number) || !/^\d{4}-/u.test(day)) return null;
  const taken = await reader.one(TakenNumber, `numbers/${numberKey(series, day, number)}`);
  return taken?.decision ?? null;
};

export const decisionFacts = async (
  reader: Reader,
  { doc, by }: { readonly doc: Decision; readonly by: string },
  input: Readonly<Record<string, unknown>>,
  needs: readonly Need[],
): Promise<DecisionFacts> => {
  const asks = (need: Need): boolean => needs.includes(need);
  const directories = await directoriesOf(reader.db);
  const delegationId = named(input, 'delegation');
  const [cards, walls, delegation, numberTakenBy] = await Promise.all([
    asks('cards')
      ? reader.others(
          Nomination,
          doc.cases.map((id) => `nominations/${id}`),
        )
      : [],
    asks('walledFrom')
      ? reader.others(
          Wall,
          doc.cases.map((id) => `nominations/${id}/walls/${by}`),
        )
      : [],
    asks('delegation') && delegationId !== ''
      ? reader.one(Delegation, `delegations/${delegationId}`)
      : null,
    asks('numberTakenBy') ? takenBy(reader, directories.agency.series, input) : null,
  ]);
  const found = doc.cases.flatMap((id, index) => {
    const card = cards[index];
    return card === null || card === undefined || card === 'unread' ? [] : [[id, card] as const];
  });
  return {
    doc,
    cards: Object.fromEntries(found),
    unread: doc.cases.filter((_id, index) => cards[index] === 'unread'),
    walledFrom: doc.cases.filter((_id, index) => (walls[index] ?? null) !== null),
    delegation,
    numberTakenBy,
    directories,
  };
};
