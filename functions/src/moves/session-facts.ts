/** The facts of a session that a move's gate asks for; closing reads a card, a tally and the walls of each case. */
import type { AgendaItem, SessionFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import { Council, Declaration, type Session } from '#domain/session.ts';
import { Tally } from '#domain/tally.ts';
import { rulePackOf } from '../catalogues.ts';
import { Unreadable } from '../store.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof SessionFacts, 'doc'>;

const emptyDeclarations: Readonly<Record<string, Declaration>> = {};

const agendaItem = async (reader: Reader, id: string): Promise<AgendaItem> => {
  const below = `nominations/${id}`;
  const [card, tally, walls] = await Promise.all([
    reader.one(Nomination, below),
    reader.one(Tally, `${below}/tally/current`),
    reader.ids(`${below}/walls`),
  ]);
  if (card === null) throw new Unreadable(below, []);
  return { id, card, tally, walls };
};

export const sessionFacts = async (
  reader: Reader,
  { id, doc }: { readonly id: string; readonly doc: Session },
  needs: readonly Need[],
): Promise<SessionFacts> => {
  const asks = (need: Need): boolean => needs.includes(need);
  const [pack, council, declared, agenda] = await Promise.all([
    asks('pack') ? rulePackOf(reader.db, doc.rulePack) : null,
    asks('council') ? reader.one(Council, `councils/${doc.council}`) : null,
    asks('declared') ? reader.all(Declaration, `sessions/${id}/declarations`) : emptyDeclarations,
    asks('agenda') ? Promise.all(doc.agenda.map((item) => agendaItem(reader, item))) : [],
  ]);
  const declaredOf = Object.entries(declared).map(
    ([uid, declaration]) => [uid, declaration.agenda] as const,
  );
  return { doc, pack, council, declared: Object.fromEntries(declaredOf), agenda };
};
