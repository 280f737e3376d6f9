/** What partners' programs ask for: oEmbed of one profile, and one file of all that the press may show (S47). */
import type { ColumnEntry } from '#domain/column/entry.ts';
import {
  dataAddress,
  oembedAddress,
  profileAddress,
  reuseAddress,
  translationAddress,
} from '../../../web/site/addresses.ts';
import { file, shared, type Answer } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readColumn } from './column.ts';
import { frameWidth, oembedOf } from './oembed.ts';
import { origin } from './origin.ts';

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

/** Only whose page may be shown by the press, with what lists know of it. */
export const dataOf = (entries: readonly ColumnEntry[], site: string) => ({
  terms: `${site}${reuseAddress}`,
  profiles: entries
    .filter(({ channels }) => channels.includes('press'))
    .map(({ channels: _channels, portrait: _portrait, languages, ...entry }) => ({
      address: `${site}${profileAddress(entry.slug)}`,
      language: 'vi',
      translations: languages.map((language) => ({
        language,
        address: `${site}${translationAddress(entry.slug, language)}`,
      })),
      ...entry,
    })),
});

const dataRoute = route({
  read: (path) => (path === dataAddress ? path : null),
  address: () => dataAddress,
  answer: async () => json(200, dataOf((await readColumn()).entries, origin())),
});

export const partnerRoutes: readonly Route[] = [oembedRoute, dataRoute];
