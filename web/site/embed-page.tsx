/** `/nhung`: profiles for another website's frame. No script; rows of one height, so that the frame's is known. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import { columnAddress, profileAddress } from './addresses.ts';
import { aboutOf } from './entries.tsx';

interface EmbedPageProps {
  readonly entries: readonly ColumnEntry[];
  readonly styleSheet: string;
}

export const EmbedPage = ({ entries, styleSheet }: EmbedPageProps) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Gương Sáng</title>
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={styleSheet} />
    </head>
    <body class="embed">
      <main>
        <h1>
          <a href={columnAddress} target="_blank" rel="noopener">
            Gương Sáng
          </a>
          {entries.some((entry) => entry.illustrative) && <small> (dữ liệu minh họa)</small>}
        </h1>
        {entries.length === 0 ? <p>Hiện chưa có gương nào ở đây.</p> : <Rows entries={entries} />}
      </main>
    </body>
  </html>
);

const Rows = ({ entries }: Pick<EmbedPageProps, 'entries'>) => (
  <ul>
    {entries.map((entry) => (
      <li key={entry.slug}>
        <a href={profileAddress(entry.slug, 'nhung')} target="_blank" rel="noopener">
          {entry.title}
        </a>
        <p class="about">{aboutOf(entry).join(' · ')}</p>
      </li>
    ))}
  </ul>
);

/** What a frame needs for so many rows as the style sheet lays them out, in the reader's own size of letters. */
export const embedEms = (rows: number): number => 4 + 6 * rows;

/** In pixels, for letters of the usual size. */
export const embedHeight = (rows: number): number => 16 * embedEms(rows);
