/** Public text: plain words, and figures that lead to their source. */
import type { Stretch } from '#domain/story.ts';

/** Each figure is followed by the number of its source, a link to the list below the text. */
export const Stretches = ({ parts }: { readonly parts: readonly Stretch[] }) => (
  <>
    {parts.map((part) =>
      'figure' in part ? (
        <>
          {part.figure !== '' && <b class="figure">{part.figure}</b>}
          <Footnote source={part.source} />
        </>
      ) : (
        part.text
      ),
    )}
  </>
);

const Footnote = ({ source }: { readonly source: number }) => (
  <sup>
    <a class="footnote" href={`#nguon-${source}`} aria-label={`Nguồn ${source}`}>
      {`[${source}]`}
    </a>
  </sup>
);
