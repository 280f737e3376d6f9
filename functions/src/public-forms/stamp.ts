/** A form's stamp: when it was handed out, signed, so that nobody sends what nobody had time to type. Also what a code is made from. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of this instance; there is at most one, and a form from before it started is simply stamped anew. */
const secret = randomBytes(32);

const least = 3_000;
const longest = 12 * 3_600_000;

const signed = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();

export const newStamp = (now: number): string => {
  const body = `${now.toString(36)}.${randomBytes(9).toString('base64url')}`;
  return `${body}.${signed(body).toString('base64url')}`;
};

/** `early`: too quick for a person; `unknown`: forged, too old, or of an instance that is gone. */
export const judged = (stamp: string, now: number): 'fine' | 'early' | 'unknown' => {
  const [at = '', nonce = '', signature = ''] = stamp.split('.');
  const given = Buffer.from(signature, 'base64url');
  const due = signed(`${at}.${nonce}`);
  if (given.length !== due.length || !timingSafeEqual(given, due)) return 'unknown';
  const age = now - Number.parseInt(at, 36);
  if (age > longest) return 'unknown';
  return age < least ? 'early' : 'fine';
};

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = (text: string, count: number, from: string): string =>
  [...signed(text)]
    .slice(0, count)
    .map((byte) => from[byte % from.length])
    .join('');

/** The same stamp sent twice is the same suggestion: one id, one code. */
export const idOf = (stamp: string): string =>
  letters(`id ${stamp}`, 20, 'abcdefghijklmnopqrstuvwxyz0123456789');

/** Three groups of four, without letters that are easily mistaken: about 58 bits. */
export const codeOf = (stamp: string): string =>
  letters(`code ${stamp}`, 12, alphabet).replaceAll(/(.{4})(?=.)/gu, '$1-');

/** As somebody may have copied it from paper. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .replaceAll(/(.{4})(?=.)/gu, '$1-');

/** Under what a code is kept: the code itself stands nowhere. */
export const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');
