/** One issue of the bulletin: composed by the editor, read by who approves stories. */
import { useRoute } from 'preact-iso';
import type { Bulletin } from '#domain/bulletin.ts';
import { readBulletin } from '../../data/bulletins.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { bulletins as said } from '../../words/bulletins.ts';
import { IssueEditor } from './editor.tsx';
import { PreviewPart } from './preview-part.tsx';
import { PublishedLine } from './publish-part.tsx';

const nameOf = ({ number, year }: Bulletin): string => said.issue(number, year);

export function BulletinPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readBulletin(id), [id]);
  const names = useCatalogues('roster', 'agency', 'organisations');
  useTitle(file.is === 'ready' ? nameOf(file.value.bulletin) : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  const { bulletin } = file.value;
  return (
    <>
      <p>
        <a href="/app/ban-tin">{said.title}</a>
      </p>
      <h1>{nameOf(bulletin)}</h1>
      {hasRole(me, 'editor') ? (
        <IssueEditor key={id} file={file.value} names={names} onChanged={() => void again()} />
      ) : (
        <>
          <PublishedLine id={id} bulletin={bulletin} people={names.roster} />
          <PreviewPart file={file.value} text={bulletin} names={names} />
        </>
      )}
    </>
  );
}
