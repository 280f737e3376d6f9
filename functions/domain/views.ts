/** How often a public page was opened, and by which way its readers came: numbers, and nothing of any reader (S8, S34). */
import * as z from 'zod';

export const ways = ['list', 'search', 'link', 'qr', 'embed', 'feed', 'other'] as const;
export type Way = (typeof ways)[number];

const Count = z.int().min(0);

/** `stories/{id}/reach/views`: added to from time to time by the public site, never by a client. */
export const Views = z.strictObject({
  v: z.literal(1),
  ways: z.partialRecord(z.enum(ways), Count).default({}),
  /** By month, "2026-11". */
  months: z.record(z.string().regex(/^\d{4}-\d{2}$/u), Count).default({}),
});
export type Views = z.infer<typeof Views>;

export const totalOf = ({ ways: counted }: Views): number =>
  Object.values(counted).reduce((sum, count) => sum + count, 0);

/** What an address carries where it was not clicked on a page of the site: `?tu=ma-qr`. */
export const markedWays = { 'ma-qr': 'qr', nhung: 'embed', 'nguon-tin': 'feed' } as const;
export type Mark = keyof typeof markedWays;

export const markIn = (typed: string | null): Mark | null =>
  typed !== null && Object.hasOwn(markedWays, typed) ? (typed as Mark) : null;

/** `referer` as the browser sends it, `home` the site's own host. Without a referer, and from elsewhere, it is a link that was sent. */
export const wayOf = (mark: Mark | null, referer: string | undefined, home: string): Way => {
  if (mark !== null) return markedWays[mark];
  if (referer === undefined || !URL.canParse(referer)) return 'link';
  const { host, pathname } = new URL(referer);
  if (host !== home) return 'link';
  return ownPages[pathname] ?? 'other';
};

const ownPages: Readonly<Record<string, Way>> = {
  '/': 'list',
  '/danh-sach': 'list',
  '/tim-kiem': 'search',
};

/** Programs say so themselves; what lies about it is counted as a reader. */
export const isProgram = (agent: string | undefined): boolean =>
  agent === undefined ||
  /bot|crawl|spider|slurp|preview|facebookexternalhit|curl|wget/iu.test(agent);
