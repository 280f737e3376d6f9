/** Seals a slip to a session's public key; the library comes with the first vote. */
import { sealing, slipOf, type Choice, type SlipFor } from '#domain/ballot.ts';
import type { PublicKey } from '#domain/session.ts';

export type Sealer = (about: SlipFor, choice: Choice) => Promise<string>;

/** Each slip has an ephemeral key of its own, so the same choice never looks the same. */
export const sealerFor = async ({ x, y }: PublicKey): Promise<Sealer> => {
  const { CompactEncrypt, importJWK } = await import('jose');
  const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y }, sealing.alg);
  return (about, choice) =>
    new CompactEncrypt(new TextEncoder().encode(slipOf(about, choice)))
      .setProtectedHeader(sealing)
      .encrypt(key);
};
