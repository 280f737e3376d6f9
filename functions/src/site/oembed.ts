/** oEmbed (oembed.com): what another program needs to show a profile in a frame. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { frameAddress } from '../../../web/site/addresses.ts';
import { embedEms, embedHeight } from '../../../web/site/embed-page.tsx';

/** As high as its rows, whatever size of letters the reader has chosen and whatever the page around it sets. */
export const frameStyle = (rows: number): string =>
  `border:0;width:100%;font-size:medium;height:${embedEms(rows)}em`;

/** The lines to paste; `source` is an address of this site. */
export const frameHtml = (source: string, rows: number): string =>
  `<iframe src="${source}" title="Gương Sáng" loading="lazy" style="${frameStyle(rows)}"></iframe>`;

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
  html: frameHtml(`${origin}${frameAddress(slug)}`, 1),
  width,
  height: embedHeight(1),
});
