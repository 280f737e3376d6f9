/** "Cách làm hay" (S60): a card of its own, apart from the person, that others can copy. */
import type { PublicLanguage } from '#domain/consent.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { frames } from './languages.ts';

export const PracticeCard = ({
  practice,
  language = 'vi',
}: Pick<PublishedProfile, 'practice'> & { readonly language?: PublicLanguage }) => {
  if (practice === null) return null;
  const { words, lang } = frames[language];
  return (
    <section class="practice" aria-labelledby="cach-lam">
      <h2 id="cach-lam">
        <span lang={lang}>{words.practice}</span>: {practice.title}
      </h2>
      <ol>
        {practice.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {practice.conditions !== '' && (
        <p>
          <strong lang={lang}>{words.conditions}</strong> {practice.conditions}
        </p>
      )}
      {practice.contact !== '' && (
        <p>
          <strong lang={lang}>{words.contact}</strong> {practice.contact}
        </p>
      )}
    </section>
  );
};
