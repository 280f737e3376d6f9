/** One new factor: its note, its plan, what was given to it, and its moves. */
import { useRoute } from 'preact-iso';
import { useMe } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { readFactor } from '../../data/new-factors.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { FactorView } from './view.tsx';

export function FactorPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readFactor(id), [id]);
  const names = useCatalogues('units', 'places', 'roster');
  const reload = (): void => void again();
  const [request, ask, look, forget] = useMove('newFactors', id, reload);
  useTitle(file.is === 'ready' ? file.value.factor.subject.name : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <FactorView
      file={file.value}
      names={names}
      me={me}
      request={request}
      onAsk={(asked) => void ask(asked)}
      onLook={look}
      onChanged={() => {
        forget();
        reload();
      }}
    />
  );
}
