/** Pastes a danh sách trích ngang into a tờ trình: the shell that knows the paper, the catalogues and who stands already. */
import { useRoute } from 'preact-iso';
import { readPaper } from '../../data/batches.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { PasteView } from './view.tsx';
import { pasting } from './words.ts';

export function PastingPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [paper, again] = useReading(() => readPaper(id), [id]);
  const names = useCatalogues('cycles', 'movements', 'criteriaSets', 'levels', 'places');
  useTitle(pasting.title);
  if (paper.is !== 'ready') return <PageNotReady is={paper.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  const { state, ownerUnit, title } = paper.value;
  const may = hasRole(me, 'office') || (hasRole(me, 'officer') && me.person.unit === ownerUnit);
  return (
    <>
      <h1>{pasting.title}</h1>
      <p>
        <a href={`/app/to-trinh/${id}`}>{title}</a>
      </p>
      {may && state === 'drafting' ? (
        <PasteView
          key={id}
          id={id}
          batch={paper.value}
          names={names}
          onCreated={() => void again()}
        />
      ) : (
        <Notice tone="warn">{pasting.closed}</Notice>
      )}
    </>
  );
}
