/** Where each figure of a profile comes from, and when it was last verified. */
import { written } from '#domain/day.ts';
import type { PublicLanguage } from '#domain/consent.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { frames, vietnameseOn } from './languages.ts';

const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const Day = ({
  of,
  language = 'vi',
}: {
  readonly of: string;
  /** Of the words around it. */
  readonly language?: 'vi' | 'en';
}) => <time dateTime={of}>{language === 'en' ? inEnglish.format(new Date(of)) : written(of)}</time>;

/** The papers are named in Vietnamese, whatever the language of the page. */
export const Sources = ({
  profile,
  language = 'vi',
}: {
  readonly profile: PublishedProfile;
  readonly language?: PublicLanguage;
}) => (
  <section class="sources" aria-labelledby="nguon">
    <h2 id="nguon" lang={frames[language].lang}>
      {frames[language].words.sources}
    </h2>
    {profile.sources.length > 0 && (
      <ol lang={vietnameseOn(language)}>
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
    <p lang={frames[language].lang}>
      {frames[language].words.verified}{' '}
      <Day of={profile.verifiedOn} language={frames[language].language} />.
    </p>
  </section>
);

/** A paper named with its own day would otherwise seem to have two. */
const saysItsDay = (words: string): boolean => /\d{1,2}\/\d{1,2}\/\d{4}/u.test(words);
