/** What the person's authenticator and this side share: six digits that change every 30 seconds (RFC 6238). */
import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { spareCodes, type Shown } from '#domain/second-factor.ts';

const issuer = 'Gương Sáng';
/** 160 bits, as RFC 4226 recommends; Base32 makes 32 letters of them. */
const secretBytes = 20;
/** A telephone's clock may be half a minute off, either way. */
const stepsOff = 1;
const spareLetters = 10;

export const newSecret = (): string => new Secret({ size: secretBytes }).base32;

const authenticator = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret) });

/** What the QR code says, for any authenticator. */
export const addressOf = (secret: string, email: string): string =>
  authenticator(secret, email).toString();

/** `now` in milliseconds. */
export const shown = (secret: string, code: string, now: number): Shown => {
  const off = authenticator(secret).validate({ token: code, timestamp: now, window: stepsOff });
  const step = off === null ? null : Math.floor(now / 30_000) + off;
  return { step, digest: digestOf(code) };
};

export const newSpareCodes = (): readonly string[] =>
  Array.from({ length: spareCodes }, () =>
    new Secret({ buffer: Uint8Array.from(randomBytes(7)).buffer }).base32.slice(0, spareLetters),
  );

/** The codes are random and long enough that a plain digest gives nothing away. */
export const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');
