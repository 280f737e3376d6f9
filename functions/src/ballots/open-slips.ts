/** Opens sealed slips with a session's secret key. The library comes with the first count, not with the function's start. */
import { sealing, type SecretKey } from '#domain/ballot.ts';

/** What stands on the slip; null where this key does not open it. */
export type Opener = (sealed: string) => Promise<string | null>;

export const openerWith = async ({ x, y, d }: SecretKey): Promise<Opener> => {
  const { compactDecrypt, importJWK } = await import('jose');
  const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y, d }, sealing.alg);
  const only = {
    keyManagementAlgorithms: [sealing.alg],
    contentEncryptionAlgorithms: [sealing.enc],
  };
  return async (sealed) => {
    try {
      const { plaintext } = await compactDecrypt(sealed, key, only);
      return new TextDecoder().decode(plaintext);
    } catch {
      return null;
    }
  };
};
