/** What a reader asked for, and the one way in which its address is written. */
import { folded } from '#domain/text.ts';
import { movedTo, type Answer } from './answer.ts';

export interface Asked {
  /** Decoded, as it was asked for. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** null where the target is no readable address. */
export function askedFor(target: string): Asked | null {
  const [path = '', ...query] = target.split('?');
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query.join('?')) };
  } catch {
    return null; // A stray percent sign.
  }
}

/** Answers what it knows; null lets the next route look. */
export type Route = (asked: Asked) => Answer | Promise<Answer> | null;

interface RouteRule<Wanted> {
  /** What is wanted, or null where this is another route's address. The path is in lower case, without marks, without a slash at its end. */
  readonly read: (path: string, query: URLSearchParams) => Wanted | null;
  readonly address: (wanted: Wanted) => string;
  readonly answer: (wanted: Wanted) => Answer | Promise<Answer>;
}

/** Any other way of writing the address, unknown parameters included, leads to the canonical one. */
export const route =
  <Wanted>({ read, address, answer }: RouteRule<Wanted>): Route =>
  (asked) => {
    const wanted = read(plainPath(asked.path), asked.query);
    if (wanted === null) return null;
    const canonical = address(wanted);
    return isSame(asked, canonical) ? answer(wanted) : movedTo(canonical);
  };

/** As every canonical address is written. */
export const plainPath = (path: string): string =>
  folded(path)
    .replaceAll(/\/{2,}/gu, '/')
    .replace(/(?<=.)\/$/u, '');

/** Compared as read, not as written: a proxy may encode a space in another way, and must not be sent round in circles. */
function isSame(asked: Asked, address: string): boolean {
  const canonical = askedFor(address);
  if (canonical?.path !== asked.path) return false;
  return JSON.stringify([...canonical.query]) === JSON.stringify([...asked.query]);
}
