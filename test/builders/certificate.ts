/** Certificates for servers of this machine, signed by themselves and valid for a day. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** Both as PEM. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
}

/** `ip` is the one address it vouches for. X.509 v3 (RFC 5280), as few fields as a client needs. */
export const certificateFor = (ip: string): Certified => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(-1), utcTime(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(ownAuthority, namedIn(ip))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, privateKey)]);
  const cert = sequence(toBeSigned, ecdsaWithSha256, tagged(0x03, signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64').replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
};

/** Distinguished encoding: tag, length, value. */
const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const identifier = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
/** 2.5.4.3, the common name. */
const name = sequence(
  tagged(0x31, sequence(identifier('550403'), tagged(0x0c, Buffer.from('máy thử', 'utf8')))),
);

const utcTime = (days: number): Buffer => {
  const at = new Date(Date.now() + days * 86_400_000).toISOString();
  return tagged(0x17, Buffer.from(`${at.slice(2, 19).replaceAll(/[-T:]/gu, '')}Z`));
};

/** 2.5.29.19: its own authority. */
const ownAuthority = sequence(
  identifier('551d13'),
  tagged(0x04, sequence(tagged(0x01, Buffer.from([255])))),
);

/** 2.5.29.17: an address, as four bytes. */
const namedIn = (ip: string): Buffer =>
  sequence(
    identifier('551d11'),
    tagged(0x04, sequence(tagged(0x87, Buffer.from(ip.split('.').map(Number))))),
  );
