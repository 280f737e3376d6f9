/**
 * The audit chain (architecture §5): each applied move names the hash of the one before.
 * It holds a salted digest of the input, so that personal data can be erased without breaking it.
 */

/** SHA-256 of UTF-8 text, in lower-case hex; given by the caller, since the domain imports no platform. */
export type Sha256 = (text: string) => string;

export interface Link {
  readonly track: string;
  readonly id: string;
  readonly seq: number;
  readonly move: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly inputDigest: string;
  readonly prevHash: string;
}

/** JSON with sorted keys and without absent values: the same value, the same text, whoever writes it. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
};

export const digestOf = (input: unknown, salt: string, sha256: Sha256): string =>
  sha256(`${salt}${canonical(input)}`);

export const hashOf = (link: Link, sha256: Sha256): string => sha256(canonical({ v: 1, ...link }));

/** The first link whose hash or predecessor is wrong, or null when the chain holds. Links in order of `seq`. */
export const brokenAt = (
  links: readonly (Link & { readonly hash: string })[],
  sha256: Sha256,
): number | null => {
  let prevHash = '';
  for (const [index, { hash, ...link }] of links.entries()) {
    if (link.seq !== index + 1 || link.prevHash !== prevHash || hashOf(link, sha256) !== hash)
      return link.seq;
    prevHash = hash;
  }
  return null;
};
