/** An issue of the bulletin before it is public, with the profiles as they stand now. */
import type { Issue } from '#domain/bulletin.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import { IssuePage } from '../site/bulletin-pages.tsx';
import { Framed, styleSheet, type PreviewWidth } from './framed.tsx';

export function ExactIssue({
  issue,
  entries,
  width,
  title,
}: {
  readonly issue: Issue;
  readonly entries: readonly ColumnEntry[];
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  const page = <IssuePage issue={issue} entries={entries} styleSheet={styleSheet} />;
  return <Framed page={page} width={width} title={title} />;
}
