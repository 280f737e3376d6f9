/** A public page before it is public: the public site's own component, with the public style sheet. */
import type { PublishedProfile } from '#domain/story.ts';
import { ProfilePage } from '../site/profile-page.tsx';
import { Framed, styleSheet, type PreviewWidth } from './framed.tsx';

export function ExactPage({
  profile,
  width,
  title,
}: {
  readonly profile: PublishedProfile;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  const { origin } = window.location;
  const page = <ProfilePage profile={profile} origin={origin} styleSheet={styleSheet} />;
  return <Framed page={page} width={width} title={title} />;
}
