/** The nomination form: everything the unit says of its case, saved as a whole under one version. */
import { useRoute } from 'preact-iso';
import { writingStates } from '#domain/nomination-workflow.ts';
import { readCaseFile, type CaseFile } from '../../data/case-file.ts';
import { useMe, writesFor } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { words } from '../../words/words.ts';
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
  if (file.is !== 'ready') return <NotReady is={file.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
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

/** Nothing is edited over what could not be read: saving would wipe it out. A dossier that is not there yet begins empty. */
const unreadablePart = ({ dossier, claims, evidence, person, discipline }: CaseFile) => {
  const bad = [dossier, claims, evidence, person, discipline].find(
    ({ is }) => is !== 'ready' && is !== 'missing',
  );
  if (bad === undefined || bad.is === 'ready') return null;
  return bad.is;
};
