/** What partners' programs ask for: oEmbed of one profile, and all that the press may show, as data (S47). */
import {
  dataAddress,
  dataFileAddress,
  oembedAddress,
  parameters,
  profileAddress,
} from '../../../web/site/addresses.ts';
import { file, movedTo, shared, type Answer } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readColumn } from './column.ts';
import { afterIn } from './list-route.tsx';
import { frameWidth, oembedOf } from './oembed.ts';
import { origin } from './origin.ts';
import { partnerFileOf, partnerPageOf } from './partner-file.ts';
import { readPublished } from './profiles.ts';

interface Embedded {
  /** Empty where the address names no profile. */
  readonly slug: string;
  readonly format: 'json' | 'xml';
  /** Pixels. */
  readonly width: number;
}

export const embeddedIn = (query: URLSearchParams): Embedded => {
  const url = query.get('url') ?? '';
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const most = Number(query.get('maxwidth') ?? frameWidth);
  return {
    slug: /^\/guong\/([a-z0-9-]+)$/u.exec(path)?.[1] ?? '',
    format: query.get('format') === 'xml' ? 'xml' : 'json',
    width: Number.isSafeInteger(most) && most > 0 ? Math.min(most, frameWidth) : frameWidth,
  };
};

const json = (status: number, body: unknown): Answer => ({
  ...shared(file('application/json; charset=utf-8', JSON.stringify(body), 'changing')),
  status,
});

const oembedRoute = route({
  read: (path, query) => (path === '/oembed' ? embeddedIn(query) : null),
  address: ({ slug, format, width }) =>
    oembedAddress(
      `${origin()}${profileAddress(slug)}`,
      format,
      width === frameWidth ? null : width,
    ),
  answer: async ({ slug, format, width }) => {
    if (format === 'xml') return json(501, { error: 'json only' });
    const entry = (await readColumn()).entries.find((one) => one.slug === slug);
    if (entry === undefined) return json(404, { error: 'not found' });
    return json(200, oembedOf(entry, origin(), width));
  },
});

/**
 * The index, and a read for each profile of the answer: at most as many as one page of the file holds. It goes on only
 * after a profile of the index: any other day and name would be an address more that no cache holds.
 */
const dataRoute = route({
  read: (path, query) =>
    path === dataAddress ? { after: afterIn(query.get(parameters.after)) } : null,
  address: ({ after }) => dataFileAddress(after),
  answer: async ({ after }) => {
    const { entries } = await readColumn();
    const isKnown = entries.some(
      (entry) => entry.slug === after?.slug && entry.publishedOn === after.publishedOn,
    );
    if (after !== null && !isKnown) return movedTo(dataFileAddress(null));
    const { slugs, next } = partnerPageOf(entries, after);
    return json(200, partnerFileOf(await readPublished(slugs), next, origin()));
  },
});

export const partnerRoutes: readonly Route[] = [oembedRoute, dataRoute];
