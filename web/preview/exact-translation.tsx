/** A language version before it is public. */
import type { PublishedProfile } from '#domain/story.ts';
import { withTranslation, type PublicTranslation } from '#domain/translation.ts';
import { TranslationPage } from '../site/translation-page.tsx';
import { Framed, styleSheet, type PreviewWidth } from './framed.tsx';

/** As for the style sheet, the site answers with the one it has. */
const khmerLetters = '/khmer-000000000000.css';

export function ExactTranslation({
  profile,
  translation,
  width,
  title,
}: {
  readonly profile: PublishedProfile;
  readonly translation: PublicTranslation;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  const translations = withTranslation(profile.translations, translation.language, translation);
  const page = (
    <TranslationPage
      profile={{ ...profile, translations }}
      translation={translation}
      origin={window.location.origin}
      styleSheet={styleSheet}
      khmerLetters={khmerLetters}
    />
  );
  return <Framed page={page} width={width} title={title} />;
}
