/** Where each figure of a profile comes from, and when it was last verified. */
import { written } from '#domain/day.ts';
import type { PublishedProfile } from '#domain/story.ts';

export const Day = ({ of }: { readonly of: string }) => <time dateTime={of}>{written(of)}</time>;

export const Sources = ({ profile }: { readonly profile: PublishedProfile }) => (
  <section class="sources" aria-labelledby="nguon">
    <h2 id="nguon">Nguồn</h2>
    {profile.sources.length > 0 && (
      <ol>
        {profile.sources.map((source, index) => (
          <li id={`nguon-${index + 1}`}>
            {source.words}
            {saysItsDay(source.words) ? ' (xác minh ngày ' : ', ngày '}
            <Day of={source.on} />
            {saysItsDay(source.words) && ')'}.
          </li>
        ))}
      </ol>
    )}
    <p>
      Xác minh lần cuối: <Day of={profile.verifiedOn} />.
    </p>
  </section>
);

/** A paper named with its own day would otherwise seem to have two. */
const saysItsDay = (words: string): boolean => /\d{1,2}\/\d{1,2}\/\d{4}/u.test(words);
