/** The issue as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { mayBeInBulletin, type Issue } from '#domain/bulletin.ts';
import { entryOf } from '#domain/column/entry.ts';
import { heldOn } from '#domain/organisation.ts';
import type { BulletinFile, BulletinText } from '../../data/bulletins.ts';
import type { Catalogues } from '../../data/reference.ts';
import { today } from '../../parts/when.ts';
import { ExactIssue } from '../../preview/exact-issue.tsx';
import type { PreviewWidth } from '../../preview/framed.tsx';
import { WidthChoice } from '../../preview/width-choice.tsx';
import { bulletins as said } from '../../words/bulletins.ts';
import '../truth/truth.css';

interface Props {
  readonly file: BulletinFile;
  readonly text: BulletinText;
  readonly names: Catalogues<'agency' | 'organisations'>;
}

export function PreviewPart({ file, text, names }: Props) {
  const [width, setWidth] = useState<PreviewWidth>('phone');
  return (
    <>
      <WidthChoice label={said.preview} names={said.widths} width={width} onChange={setWidth} />
      <ExactIssue
        issue={shownOf(file, text, names)}
        entries={file.profiles.filter(mayBeInBulletin).map(entryOf)}
        width={width}
        title={said.previewFrame(said.issue(file.bulletin.number, file.bulletin.year))}
      />
    </>
  );
}

const shownOf = (
  { bulletin }: BulletinFile,
  { title, foreword, items }: BulletinText,
  { agency, organisations }: Props['names'],
): Issue => ({
  v: 1,
  number: bulletin.number,
  year: bulletin.year,
  title: title.trim(),
  foreword,
  items,
  profiles: [],
  organisation:
    heldOn(organisations, today()).find(({ id }) => id === agency.organisation)?.name ?? '',
  publishedOn: today(),
  illustrative: agency.illustrative,
});
