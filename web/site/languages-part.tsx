/** In which languages a profile is read, and how a translation was made: said in words, beside its title. */
import type { PublicLanguage } from '#domain/consent.ts';
import type { PublishedProfile } from '#domain/story.ts';
import type { PublicTranslation } from '#domain/translation.ts';
import { profileAddress, translationAddress } from './addresses.ts';
import { frames, languageNames } from './languages.ts';
import { Day } from './sources.tsx';

/** Only what can be read; of a profile in Vietnamese alone nothing is said. */
export const LanguagesLine = ({
  profile: { slug, translations },
  language,
}: {
  readonly profile: PublishedProfile;
  readonly language: PublicLanguage;
}) => {
  if (translations.length === 0) return null;
  const { words, lang } = frames[language];
  return (
    <nav class="languages" lang={lang} aria-label={words.readIn.replace(':', '')}>
      {words.readIn}{' '}
      {(['vi', ...translations.map((one) => one.language)] as const).map((one, index) => (
        <>
          {index > 0 && ' · '}
          {one === language ? (
            <strong aria-current="page" lang={ownLang(one)}>
              {languageNames[one]}
            </strong>
          ) : (
            <a
              href={one === 'vi' ? profileAddress(slug) : translationAddress(slug, one)}
              hreflang={one}
              lang={ownLang(one)}
            >
              {languageNames[one]}
            </a>
          )}
        </>
      ))}
    </nav>
  );
};

/** Only these two are named in their own language. */
const ownLang = (language: PublicLanguage): 'vi' | 'en' | undefined =>
  language === 'vi' || language === 'en' ? language : undefined;

export const MadeMark = ({
  translation: { language, made, confirmedOn },
}: {
  readonly translation: PublicTranslation;
}) => {
  const { words, lang, language: frame } = frames[language];
  return (
    <p class="made" lang={lang}>
      <strong>
        {confirmedOn === null ? (
          words.marks[made].open
        ) : (
          <>
            {words.marks[made].confirmed} <Day of={confirmedOn} language={frame} />.
          </>
        )}
      </strong>{' '}
      {words.original}
    </p>
  );
};
