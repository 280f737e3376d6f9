/** Public text: plain words, and figures that lead to their source. */
import type { PublicLanguage } from '#domain/consent.ts';
import type { Stretch } from '#domain/stretch.ts';
import { frames } from './languages.ts';

/** Each figure is followed by the number of its source, a link to the list below the text. */
export const Stretches = ({
  parts,
  language = 'vi',
}: {
  readonly parts: readonly Stretch[];
  readonly language?: PublicLanguage;
}) => (
  <>
    {parts.map((part) =>
      'figure' in part ? (
        <>
          {part.figure !== '' && <b class="figure">{part.figure}</b>}
          <Footnote source={part.source} language={language} />
        </>
      ) : (
        part.text
      ),
    )}
  </>
);

const Footnote = ({
  source,
  language,
}: {
  readonly source: number;
  readonly language: PublicLanguage;
}) => (
  <sup>
    <a
      class="footnote"
      href={`#nguon-${source}`}
      aria-label={frames[language].words.source(source)}
      lang={frames[language].lang}
    >
      {`[${source}]`}
    </a>
  </sup>
);
