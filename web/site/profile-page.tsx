/** A published profile: the story, the consented facts, the recognition, and where each figure comes from. */
import type { PublishedProfile } from '#domain/story.ts';
import { cardSize, shareCardAlt, shareCardId } from '#domain/share-card.ts';
import { plainText } from '#domain/story-text.ts';
import { alternatesOf, cardAddress, everything, listAddress, profileAddress } from './addresses.ts';
import { fields, wordsFor } from './choices.ts';
import { Corrections } from './corrections.tsx';
import { HonoursPart, ReplicationsPart } from './credit-parts.tsx';
import { Facts, kickerOf, within } from './facts-part.tsx';
import { LanguagesLine } from './languages-part.tsx';
import { Page, type PageImage, type StyleSheet } from './page.tsx';
import { Photo } from './photo.tsx';
import { PracticeCard } from './practice-card.tsx';
import { RelatedPart } from './related-part.tsx';
import { SharePart } from './share-part.tsx';
import { Day, Sources } from './sources.tsx';
import { Stretches } from './stretches.tsx';
import { structuredData } from './structured-data.ts';

interface ProfilePageProps {
  readonly profile: PublishedProfile;
  /** Of the site, without a final slash. */
  readonly origin: string;
  readonly styleSheet: StyleSheet;
}

export const ProfilePage = ({ profile, origin, styleSheet }: ProfilePageProps) => (
  <Page
    title={profile.title}
    description={plainText(profile.lead)}
    address={profileAddress(profile.slug)}
    kind="article"
    alternates={alternatesOf(profile)}
    origin={origin}
    image={imageOf(profile)}
    structured={structuredData(profile, origin)}
    styleSheet={styleSheet}
    illustrative={profile.illustrative}
  >
    <article class={isLong(profile) ? 'profile long' : 'profile'}>
      <header>
        <p class="kicker">{kickerOf(profile)}</p>
        <h1>{profile.title}</h1>
        {profile.lead.length > 0 && (
          <p class="lead">
            <Stretches parts={profile.lead} />
          </p>
        )}
        <p class="dates">
          Đăng <Day of={profile.publishedOn} />
        </p>
        <FieldsLine fields={profile.fields} />
        <LanguagesLine profile={profile} language="vi" />
      </header>
      {profile.photos.slice(0, 1).map((photo) => (
        <Photo key={photo.id} slug={profile.slug} photo={photo} first />
      ))}
      <Facts profile={profile} />
      <div class="story">
        {profile.paragraphs.map(({ parts }) => (
          <p>
            <Stretches parts={parts} />
          </p>
        ))}
      </div>
      {profile.photos.slice(1).map((photo) => (
        <Photo key={photo.id} slug={profile.slug} photo={photo} />
      ))}
      <PracticeCard practice={profile.practice} />
      <ReplicationsPart replications={profile.replications} />
      <HonoursPart honours={profile.honours} />
      <Sources profile={profile} />
      <Corrections profile={profile} />
      <SharePart profile={profile} origin={origin} />
      <RelatedPart related={profile.related} />
      <More profile={profile} />
    </article>
  </Page>
);

export const imageOf = (profile: PublishedProfile): PageImage => ({
  address: cardAddress(profile.slug, shareCardId(profile)),
  alt: shareCardAlt(profile),
  ...cardSize,
});

/** Letters beyond which a story is set small on paper: about 500 words. */
const longFrom = 2_300;

const isLong = ({ paragraphs, practice, replications }: PublishedProfile): boolean => {
  const texts = [
    ...paragraphs.map(({ parts }) => plainText(parts)),
    ...(practice === null ? [] : [...practice.steps, practice.conditions]),
    ...replications.flatMap(({ what, source }) => [what, source]),
  ];
  return texts.join(' ').length > longFrom;
};

type Part = Pick<ProfilePageProps, 'profile'>;

/** What the deeds were done for, each with the way to others of its kind. */
const FieldsLine = ({ fields: named }: Pick<PublishedProfile, 'fields'>) =>
  named.length === 0 ? null : (
    <p class="dates">
      Lĩnh vực:{' '}
      {named.map((field, at) => (
        <>
          {at > 0 && ' · '}
          <a href={listAddress({ ...everything, field })}>{wordsFor(fields, field)}</a>
        </>
      ))}
    </p>
  );

const More = ({ profile: { subject, recognition } }: Part) => (
  <nav class="more" aria-label="Xem thêm">
    <ul>
      {subject.placeCode !== null && subject.place !== null && (
        <li>
          <a href={listAddress({ ...everything, place: subject.placeCode })}>
            Các gương ở {within(subject.place)}
          </a>
        </li>
      )}
      {recognition !== null && (
        <li>
          <a href={listAddress({ ...everything, year: String(recognition.year) })}>
            Các gương được công nhận năm {recognition.year}
          </a>
        </li>
      )}
    </ul>
  </nav>
);
