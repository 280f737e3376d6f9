/** oEmbed (oembed.com): what another program needs to show a profile in a frame. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { frameAddress } from '../../../web/site/addresses.ts';
import { embedHeight } from '../../../web/site/embed-page.tsx';

/** The lines to paste; `source` is an address of this site, `height` in pixels. */
export const frameHtml = (source: string, height: number): string =>
  `<iframe src="${source}" title="Gương Sáng" loading="lazy" style="border:0;width:100%;height:${height}px"></iframe>`;

/** Pixels, where the asker gives no bound. */
export const frameWidth = 600;

/** `width` in pixels, `origin` without a final slash. */
export const oembedOf = (
  { title, slug }: Pick<ColumnEntry, 'title' | 'slug'>,
  origin: string,
  width: number,
) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Gương Sáng',
  provider_url: `${origin}/`,
  title,
  cache_age: 60,
  html: frameHtml(`${origin}${frameAddress(slug)}`, embedHeight(1)),
  width,
  height: embedHeight(1),
});
