/** The stories, the last changed first. */
import type { Story } from '#domain/story.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { listStories } from '../data/stories.ts';
import { StateBadge } from '../parts/badge.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { Unfolding } from '../parts/unfolding.tsx';
import { useTitle } from '../parts/use-title.ts';
import { storyView } from '../words/stories.ts';
import { words } from '../words/words.ts';
import { CalendarPart } from './truth/parts.ts';

export function StoriesPage() {
  const [stories, again] = useReading(listStories, []);
  useTitle(storyView.title);
  return (
    <>
      <h1>{storyView.title}</h1>
      <p>
        <a href="/app/ban-tin">{storyView.bulletin}</a>
      </p>
      <Unfolding summary={storyView.calendar}>{() => <CalendarPart />}</Unfolding>
      {stories.is === 'ready' ? (
        <StoriesView stories={stories.value} />
      ) : (
        <NotReady is={stories.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function StoriesView({ stories }: { readonly stories: Listed<Story> }) {
  return (
    <>
      {stories.items.length === 0 && <p class="empty">{storyView.empty}</p>}
      <ul class="plain-list">
        {stories.items.map(({ id, value }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/bai/${id}`}>{value.title || storyView.untitled}</a>
              <div class="hint">
                {value.code} · {words.sources[value.source]} ·{' '}
                {storyView.version(value.textVersion)}
              </div>
            </div>
            <StateBadge track="stories" state={value.state} />
          </li>
        ))}
      </ul>
      {stories.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(stories.broken.length)}</Notice>
      )}
    </>
  );
}
