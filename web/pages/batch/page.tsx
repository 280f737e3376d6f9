/** One tờ trình: its cases, its moves, and what each case answered. */
import { useRoute } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { readBatch, type BatchFile } from '../../data/batches.ts';
import { useMe } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { BatchView } from './view.tsx';

export function BatchPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readBatch(id), [id]);
  const names = useCatalogues('units', 'places', 'roster');
  const reload = (): void => void again();
  const [request, ask, look, forget] = useMove('batches', id, reload);
  useCasesAnswering(file.is === 'ready' ? file.value : null, reload);
  useTitle(file.is === 'ready' ? file.value.batch.title : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <BatchView
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

const looksAgain = 12;

/** The paper is moved at once, its cases one after the other: the page looks again until each has answered. */
function useCasesAnswering(file: BatchFile | null, reload: () => void): void {
  const looked = useRef({ seq: -1, times: 0 });
  const open = file?.lines.some(({ answer }) => answer?.outcome === null) ?? false;
  useEffect(() => {
    if (!open || file === null) return undefined;
    if (looked.current.seq !== file.batch.seq) looked.current = { seq: file.batch.seq, times: 0 };
    looked.current.times += 1;
    if (looked.current.times > looksAgain) return undefined;
    const timer = setTimeout(reload, 400 * looked.current.times);
    return () => clearTimeout(timer);
  }, [file]);
}
