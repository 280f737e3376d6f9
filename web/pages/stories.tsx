/** The stories, the last changed first. */
import type { Story } from '#domain/story.ts';
import { storyStates } from '#domain/track-workflows.ts';
import type { Entry, Listed } from '../data/reading.ts';
import { useLongList } from '../data/long-list.ts';
import { listStories, mostStories } from '../data/stories.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Notice } from '../parts/notice.tsx';
import { Unfolding } from '../parts/unfolding.tsx';
import { useTitle } from '../parts/use-title.ts';
import { storyView } from '../words/stories.ts';
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, NarrowedList, useListFilter, type FoundBy } from './list-filter.tsx';
import { CalendarPart } from './truth/parts.ts';

export function StoriesPage() {
  const stories = useLongList(listStories, mostStories);
  const [filter, choose] = useListFilter('/app/bai');
  useTitle(storyView.title);
  return (
    <>
      <h1>{storyView.title}</h1>
      <p>
        <a href="/app/ban-tin">{storyView.bulletin}</a>
      </p>
      <Unfolding summary={storyView.calendar}>{() => <CalendarPart />}</Unfolding>
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.stories}
        states={{
          label: words.caseList.state,
          options: optionsOf(storyStates, words.states.stories),
        }}
        units={[]}
        onChoose={choose}
      />
      <NarrowedList long={stories} filter={filter} by={foundBy}>
        {(shown) => <StoriesView stories={shown} />}
      </NarrowedList>
    </>
  );
}

const foundBy = ({ value: { title, code, state } }: Entry<Story>): FoundBy => ({
  texts: [title],
  code,
  states: [state],
});

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
