/** The issue as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { issueName, mayBeInBulletin, type Issue } from '#domain/bulletin.ts';
import { entryOf } from '#domain/column/entry.ts';
import { heldOn } from '#domain/organisation.ts';
import type { BulletinFile, BulletinText } from '../../data/bulletins.ts';
import type { Catalogues } from '../../data/reference.ts';
import { Button } from '../../parts/button.tsx';
import { today } from '../../parts/when.ts';
import { ExactIssue } from '../../preview/exact-issue.tsx';
import { previewWidths, type PreviewWidth } from '../../preview/framed.tsx';
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
      <div class="row" role="group" aria-label={said.preview}>
        {previewWidths.map((one) => (
          <Button
            key={one}
            kind={one === width ? 'primary' : 'plain'}
            onPress={() => setWidth(one)}
          >
            {said.widths[one]}
          </Button>
        ))}
      </div>
      <ExactIssue
        issue={shownOf(file, text, names)}
        entries={file.profiles.filter(mayBeInBulletin).map(entryOf)}
        width={width}
        title={said.previewFrame(issueName(file.bulletin))}
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
