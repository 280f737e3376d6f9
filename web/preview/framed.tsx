/** A public page in a frame: without scripts, and apart from the application; only its style is fetched. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Whichever style sheet is named, the site answers with the one it has. */
export const styleSheet = '/site-000000000000.css';

export const previewWidths = ['phone', 'desktop'] as const;
export type PreviewWidth = (typeof previewWidths)[number];

export function Framed({
  page,
  width,
  title,
}: {
  readonly page: VNode;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  return (
    <div class={`exact ${width}`}>
      <iframe
        title={title}
        sandbox="allow-same-origin"
        srcDoc={`<!doctype html>${renderToString(page)}`}
      />
    </div>
  );
}
