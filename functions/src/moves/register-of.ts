/** What the register holds for one case that is sent: the entry it belongs to, and those that merges have closed on the way there. */
import type { Query } from 'firebase-admin/firestore';
import type { Dossier } from '#domain/dossier.ts';
import type { Nomination } from '#domain/nomination.ts';
import { identityOf, namedIn, others, registered, type Register } from '#domain/registering.ts';
import { exactKeyOf, type KeptSubject, Subject } from '#domain/subject.ts';
import { readAs } from '../store.ts';
import { followed } from '../subjects/followed.ts';
import { type Reader, sha256 } from './reader.ts';

/** The entry of that key. One read. */
export const keptAs = async (reader: Reader, key: string): Promise<KeptSubject | null> => {
  const subject = await reader.one(Subject, `subjects/${key}`);
  return subject === null ? null : { key, subject };
};

interface Followed {
  readonly holding: KeptSubject | null;
  readonly merged: Register['merged'];
}

const holdingFor = async (reader: Reader, one: KeptSubject | null): Promise<Followed> => {
  const way = one === null ? [] : await followed((key) => keptAs(reader, key), one);
  const into = way.at(-1);
  return into?.subject.mergedInto === null
    ? { holding: into, merged: way.slice(0, -1).map((merged) => ({ ...merged, into })) }
    : { holding: null, merged: [] };
};

/** More entries than ever agreed in everything, those that were merged among them. */
const mostExact = 20;

/**
 * At least one read: the entry that the card or the unit names, and what held the case before a merge; where none of them
 * fits, what agrees in everything.
 */
export const registerOf = async (
  reader: Reader,
  id: string,
  doc: Nomination,
  dossier: Dossier,
): Promise<Register> => {
  const key = namedIn(dossier);
  const register = reader.db.collection('subjects');
  // A case of a merged entry is told of that one, however well it fits the one that holds.
  const held = `cases.${id}`;
  const { subjectKey } = doc;
  const before = subjectKey === null ? [] : await keptIn(reader, register.where(held, '>', ''));
  const own =
    subjectKey === null
      ? null
      : (before.find((one) => one.key === subjectKey) ?? (await keptAs(reader, subjectKey)));
  const said = key === '' || key === own?.key ? null : await keptAs(reader, key);
  const [named, ...earlier] = await Promise.all(
    [said, ...before].map((one) => holdingFor(reader, one)),
  );
  const known: Register = {
    own,
    named: named?.holding ?? null,
    exact: [],
    merged: mergedOn([named, ...earlier]),
  };
  if (registered(id, dossier, doc, known) !== null) return known;
  const exact = await keptIn(
    reader,
    register
      .where('exactKey', '==', exactKeyOf(identityOf(doc, dossier), sha256))
      .limit(mostExact + others(dossier).length),
  );
  const ways = await Promise.all(exact.map((one) => holdingFor(reader, one)));
  return { ...known, exact, merged: mergedOn([named, ...earlier, ...ways]) };
};

/** Each once, by whichever way it was met. */
const mergedOn = (ways: readonly (Followed | undefined)[]): Register['merged'] => {
  const met = ways.flatMap((way) => way?.merged ?? []);
  return [...new Map(met.map((one) => [one.key, one])).values()];
};

const keptIn = async (reader: Reader, query: Query): Promise<readonly KeptSubject[]> => {
  const { docs } = await reader.query(query);
  return docs.flatMap((one): readonly KeptSubject[] => {
    const subject = readAs(Subject, one);
    return subject === null ? [] : [{ key: one.id, subject }];
  });
};
