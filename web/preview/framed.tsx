/** A public page in a frame: without scripts, and apart from the application; only its style is fetched. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { mottoOf } from '#domain/masthead.ts';
import { useCatalogues } from '../data/reference.ts';
import { Motto } from '../site/motto.ts';

/** Whichever style sheet is named, the site answers with the one it has. */
export const styleSheet = '/site-000000000000.css';

export const previewWidths = ['phone', 'desktop'] as const;
export type PreviewWidth = (typeof previewWidths)[number];

/** By a photo's public id, an address at which this machine has it already. */
export type Pictures = Readonly<Record<string, string>>;

/** Nothing is encoded for the public before it is public: until then a photo stands there as staff have it, or as an empty place. */
export const withPictures = (html: string, pictures: Pictures): string =>
  html.replaceAll(
    /\/anh\/[a-z0-9-]+\/([0-9a-f]{16})-\d+\.(?:webp|jpg)/gu,
    (_address, id: string) => pictures[id] ?? noPicture,
  );

const noPicture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#ddd" d="M0 0h4v3H0z"/></svg>')}`;

export function Framed({
  page,
  pictures = null,
  width,
  title,
}: {
  readonly page: VNode;
  /** null where the page shows what is public already. */
  readonly pictures?: Pictures | null;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  const names = useCatalogues('agency');
  if (names === null) return <div class={`exact ${width}`} aria-busy="true" />;
  const html = renderToString(
    <Motto.Provider value={mottoOf(names.agency)}>{page}</Motto.Provider>,
  );
  return (
    <div class={`exact ${width}`}>
      <iframe
        title={title}
        sandbox="allow-same-origin"
        srcDoc={`<!doctype html>${pictures === null ? html : withPictures(html, pictures)}`}
      />
    </div>
  );
}
