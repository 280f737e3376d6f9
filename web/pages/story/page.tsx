/** A story: written from verified claims, agreed by its subject, checked by somebody else, published. */
import { useRoute } from 'preact-iso';
import { useMe } from '../../data/me.ts';
import { useMove } from '../../data/moves.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { readStory } from '../../data/stories.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { storyView } from '../../words/stories.ts';
import { StoryView } from './view.tsx';

export function StoryPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [file, again] = useReading(() => readStory(id, me), [id]);
  const names = useCatalogues('roster', 'places', 'agency');
  const reload = (): void => void again();
  const [request, ask, look, forget] = useMove('stories', id, reload);
  useTitle(file.is === 'ready' ? file.value.story.title || storyView.title : '');
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={reload} />;
  if (names === null) return <PageNotReady is="loading" />;
  return (
    <StoryView
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
