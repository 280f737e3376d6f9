/** A public page before it is public: the public site's own component, with the public style sheet. */
import type { PublishedProfile } from '#domain/story.ts';
import { ProfilePage } from '../site/profile-page.tsx';
import { Framed, styleSheet, type Pictures, type PreviewWidth } from './framed.tsx';

export function ExactPage({
  profile,
  pictures,
  width,
  title,
}: {
  readonly profile: PublishedProfile;
  readonly pictures: Pictures;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  const { origin } = window.location;
  const page = <ProfilePage profile={profile} origin={origin} styleSheet={styleSheet} />;
  return <Framed page={page} pictures={pictures} width={width} title={title} />;
}
