/** The nomination form: everything the unit says of its case, saved as a whole under one version. */
import { useRoute } from 'preact-iso';
import { writingStates } from '#domain/nomination-workflow.ts';
import { readCaseFile } from '../../data/case-file.ts';
import { useMe, writesFor } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { words } from '../../words/words.ts';
import { unreadablePart } from './case-draft.ts';
import { EditForm } from './form.tsx';

export function EditCasePage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readCaseFile(id, me), [id]);
  const names = useCatalogues(
    'cycles',
    'movements',
    'criteriaSets',
    'levels',
    'places',
    'organisations',
    'units',
    'agency',
  );
  useTitle(words.form.title);
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  const { card } = file.value;
  if (!writingStates.some((state) => state === card.state) || !writesFor(me, card.ownerUnit)) {
    return (
      <>
        <Notice tone="warn">{words.form.notWritable}</Notice>
        <ButtonLink href={`/app/ho-so/${id}`}>{words.form.toCase}</ButtonLink>
      </>
    );
  }
  const unreadable = unreadablePart(file.value);
  return unreadable === null ? (
    <EditForm file={file.value} names={names} />
  ) : (
    <NotReady is={unreadable} onAgain={() => void again()} />
  );
}
