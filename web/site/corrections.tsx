/** What of a profile was wrong and is right now, as its readers were told; on every language version, for each states the same figures. */
import type { PublicLanguage } from '#domain/consent.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { frames, vietnameseOn } from './languages.ts';
import { Day } from './sources.tsx';

/** The notes are told in Vietnamese, whatever the language of the page. */
export const Corrections = ({
  profile,
  language = 'vi',
}: {
  readonly profile: Pick<PublishedProfile, 'corrections'>;
  readonly language?: PublicLanguage;
}) =>
  profile.corrections.length === 0 ? null : (
    <section class="corrections" aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh" lang={frames[language].lang}>
        {frames[language].words.corrections}
      </h2>
      <ul lang={vietnameseOn(language)}>
        {profile.corrections.map(({ on, note }) => (
          <li>
            <Day of={on} />: {note}
          </li>
        ))}
      </ul>
    </section>
  );
