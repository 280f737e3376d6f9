/** All consents of a case, also those recorded after it was sent, which its dossier does not name. */
import { Consent } from '#domain/consent.ts';
import { readAs } from '../store.ts';
import type { Reader } from './reader.ts';

/** One read a consent, at least one. */
export const consentsOf = async (
  reader: Reader,
  nomination: string,
): Promise<readonly Consent[]> => {
  const given = reader.db.collection('consents').where('nomination', '==', nomination);
  const { docs } = await reader.query(given);
  return docs.flatMap((found) => readAs(Consent, found) ?? []);
};
