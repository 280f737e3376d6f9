/** A profile in another language: the translated story, the consented facts, and the sources of the same figures. */
import type { PublishedProfile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import type { PublicTranslation } from '#domain/translation.ts';
import { alternatesOf, profileAddress, translationAddress } from './addresses.ts';
import { Corrections } from './corrections.tsx';
import { Facts, kickerOf } from './facts-part.tsx';
import { frames, vietnameseOn } from './languages.ts';
import { LanguagesLine, MadeMark } from './languages-part.tsx';
import { Page } from './page.tsx';
import { Photo } from './photo.tsx';
import { PracticeCard } from './practice-card.tsx';
import { imageOf } from './profile-page.tsx';
import { Day, Sources } from './sources.tsx';
import { Stretches } from './stretches.tsx';
import { structuredTranslation } from './structured-data.ts';

interface TranslationPageProps {
  readonly profile: PublishedProfile;
  readonly translation: PublicTranslation;
  /** Of the site, without a final slash. */
  readonly origin: string;
  readonly styleSheet: string;
  /** Address of the sheet with letters for Khmer, named only where the text is Khmer. */
  readonly khmerLetters: string;
}

export const TranslationPage = ({
  profile,
  translation,
  origin,
  styleSheet,
  khmerLetters,
}: TranslationPageProps) => {
  const { language, title, lead, paragraphs, practice } = translation;
  const { words, lang, language: frame } = frames[language];
  const photos = profile.photos.map((photo, index) => (
    <div lang={vietnameseOn(language)} key={photo.id}>
      <Photo slug={profile.slug} photo={photo} first={index === 0} />
    </div>
  ));
  return (
    <Page
      title={title}
      description={plainText(lead)}
      address={translationAddress(profile.slug, language)}
      kind="article"
      language={language}
      alternates={alternatesOf(profile)}
      origin={origin}
      image={imageOf(profile)}
      structured={structuredTranslation(profile, translation, origin)}
      styleSheet={styleSheet}
      letters={language === 'km' ? khmerLetters : undefined}
      illustrative={profile.illustrative}
    >
      <article class="profile">
        <header>
          <p class="kicker" lang={lang}>
            {kickerOf(profile, language)}
          </p>
          <h1>{title}</h1>
          {lead.length > 0 && (
            <p class="lead">
              <Stretches parts={lead} language={language} />
            </p>
          )}
          <p class="dates" lang={lang}>
            {words.posted} <Day of={profile.publishedOn} language={frame} />
          </p>
          <MadeMark translation={translation} />
          <LanguagesLine profile={profile} language={language} />
        </header>
        {photos.slice(0, 1)}
        <Facts profile={profile} language={language} />
        <div class="story">
          {paragraphs.map(({ parts }) => (
            <p>
              <Stretches parts={parts} language={language} />
            </p>
          ))}
        </div>
        {photos.slice(1)}
        <PracticeCard practice={practice} language={language} />
        <Sources profile={profile} language={language} />
        <Corrections profile={profile} language={language} />
        <p lang={lang}>
          <a href={profileAddress(profile.slug)} hreflang="vi">
            {words.whole}
          </a>
        </p>
      </article>
    </Page>
  );
};
