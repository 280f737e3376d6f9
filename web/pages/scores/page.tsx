/** A member gives points for one case. */
import { useRoute } from 'preact-iso';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { readScoring } from '../../data/scores.ts';
import { readSwitches } from '../../data/switches.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { ScoresView } from './view.tsx';
import { scoresView } from './words.ts';

export function ScoresPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [scoring, again] = useReading(() => readScoring(id, me), [id]);
  const [switches] = useReading(readSwitches, []);
  const names = useCatalogues('roster');
  useTitle(scoring.is === 'ready' ? scoresView.of(scoring.value.card.subject.name) : '');
  if (scoring.is !== 'ready') return <PageNotReady is={scoring.is} onAgain={() => void again()} />;
  if (names === null || switches.is === 'loading') return <PageNotReady is="loading" />;
  if (switches.is !== 'ready' || !switches.value.scores)
    return (
      <>
        <h1>{scoresView.of(scoring.value.card.subject.name)}</h1>
        <Notice tone="warn">{scoresView.off}</Notice>
      </>
    );
  return (
    <ScoresView
      key={scoring.value.scores === null ? 'sealed' : 'open'}
      scoring={scoring.value}
      roster={names.roster}
      uid={me.uid}
      mayScore={hasRole(me, 'council')}
      onChanged={() => void again()}
    />
  );
}
