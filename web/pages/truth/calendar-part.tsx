/** The editorial calendar: a month of planned stories, and those that are late. */
import { useState } from 'preact/hooks';
import { written, type Day } from '#domain/day.ts';
import { monthOf, monthsAfter, weeksOf } from '#domain/editorial-calendar.ts';
import type { Story } from '#domain/story.ts';
import { readPlanned, type PlannedStories } from '../../data/editorial-calendar.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { storyView } from '../../words/stories.ts';
import { truth } from './words.ts';
import './truth.css';

export function CalendarPart() {
  const [month, setMonth] = useState(() => monthOf(today()));
  const [planned, again] = useReading(() => readPlanned(month, today()), [month]);
  return (
    <section aria-label={truth.calendar.title} data-part="calendar">
      <div class="row spread">
        <Button onPress={() => setMonth(monthsAfter(month, -1))}>{truth.calendar.before}</Button>
        <h2 aria-live="polite">{truth.calendar.month(month)}</h2>
        <Button onPress={() => setMonth(monthsAfter(month, 1))}>{truth.calendar.after}</Button>
      </div>
      {planned.is === 'ready' ? (
        <CalendarView month={month} planned={planned.value} />
      ) : (
        <NotReady is={planned.is} onAgain={() => void again()} />
      )}
    </section>
  );
}

function CalendarView({
  month,
  planned,
}: {
  readonly month: string;
  readonly planned: PlannedStories;
}) {
  return (
    <>
      {planned.month.length === 0 && <p class="empty">{truth.calendar.none}</p>}
      <table class="month">
        <thead>
          <tr>
            {truth.calendar.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  month={month}
                  stories={planned.month.filter(({ value }) => value.planned === day)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{truth.calendar.late}</h3>
      {planned.late.length === 0 && <p class="hint">{truth.calendar.noneLate}</p>}
      <ul class="plain-list">
        {planned.late.map((story) => (
          <li key={story.id} class="row spread" data-late={story.id}>
            <span>
              <StoryLink story={story} />{' '}
              <span class="hint">
                {truth.calendar.lateSince(written(story.value.planned ?? ''))}
              </span>
            </span>
            <StateBadge track="stories" state={story.value.state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DayCell({
  day,
  month,
  stories,
}: {
  readonly day: Day;
  readonly month: string;
  readonly stories: readonly Entry<Story>[];
}) {
  return (
    <td class={stories.length > 0 ? 'filled' : monthOf(day) === month ? '' : 'beside'}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {stories.map((story) => (
        <p key={story.id}>
          <StoryLink story={story} />
        </p>
      ))}
    </td>
  );
}

const StoryLink = ({ story: { id, value } }: { readonly story: Entry<Story> }) => (
  <a href={`/app/bai/${id}`}>{value.title || value.code || storyView.untitled}</a>
);
