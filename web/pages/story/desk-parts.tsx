/** The publishing desk of one story: its planned day, the page as it will be, its approved texts, how fast it was gone. */
import { isPlannable } from '#domain/editorial-calendar.ts';
import type { ProfileInput } from '#domain/profile.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { StoryFile } from '../../data/stories.ts';
import { lazy } from '../../parts/lazy.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { storyView } from '../../words/stories.ts';
import { ExactPart, PlanPart, VersionsPart, ViewsPart, WithdrawalsPart } from '../truth/parts.ts';

const TranslationsPart = lazy(() =>
  import('../translations/part.tsx').then((part) => part.TranslationsPart),
);

export function DeskParts({
  file,
  input,
  names,
  plans,
  onChanged,
}: {
  readonly file: StoryFile;
  readonly input: ProfileInput | null;
  readonly names: Catalogues<'roster'>;
  /** Keeps the editorial calendar. */
  readonly plans: boolean;
  readonly onChanged: () => void;
}) {
  const withdrawn = file.story.state === 'withdrawn';
  return (
    <>
      <Unfolding summary={storyView.exact}>
        {() => <ExactPart input={input} file={file} />}
      </Unfolding>
      <Unfolding summary={storyView.versions}>
        {() => <VersionsPart file={file} names={names} />}
      </Unfolding>
      {file.story.published !== null && !withdrawn && (
        <Unfolding summary={storyView.translations}>
          {() => <TranslationsPart file={file} />}
        </Unfolding>
      )}
      {file.story.published !== null && (
        <Unfolding summary={storyView.views}>{() => <ViewsPart id={file.id} />}</Unfolding>
      )}
      {withdrawn && <WithdrawalsPart id={file.id} />}
      {plans && isPlannable(file.story) && (
        <PlanPart key={file.story.planned} file={file} onSaved={onChanged} />
      )}
    </>
  );
}
