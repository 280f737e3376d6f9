/** The key pair of an online session, made by the platform's own cryptography. */
import { webcrypto } from 'node:crypto';
import { SecretKey } from '#domain/ballot.ts';

export const newKeyPair = async (): Promise<SecretKey> => {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
    'deriveBits',
  ]);
  const { x, y, d } = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  return SecretKey.parse({ v: 1, x, y, d });
};
