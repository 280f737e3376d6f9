/** `/guong/{slug}` and the talking notes made from it: one profile, or what stands in its place. */
import { slugOf } from '#domain/slug.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { profileAddress, talkAddress } from '../../../web/site/addresses.ts';
import { BrokenPage, GonePage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { ProfilePage } from '../../../web/site/profile-page.tsx';
import { mayBeTold, TalkPage } from '../../../web/site/talk-page.tsx';
import { page, scripted, type Answer } from './answer.ts';
import { route } from './asked.ts';
import { origin } from './origin.ts';
import { readProfile } from './profiles.ts';
import { styleSheet } from './style-sheet.ts';

const slugIn = (pattern: RegExp, path: string): string | null =>
  slugOf(pattern.exec(path)?.[1] ?? '', '') || null;

export const profileRoute = route({
  read: (path) => slugIn(/^\/guong\/([^/]+)$/u, path),
  address: profileAddress,
  answer: async (slug) =>
    await publishedAs(slug, (profile) =>
      scripted(
        page(200, <ProfilePage profile={profile} origin={origin()} styleSheet={styleSheet} />),
      ),
    ),
});

export const talkRoute = route({
  read: (path) => slugIn(/^\/guong\/([^/]+)\/noi-chuyen$/u, path),
  address: talkAddress,
  answer: async (slug) => await publishedAs(slug, talkOf),
});

export const talkOf = (profile: PublishedProfile): Answer =>
  mayBeTold(profile)
    ? page(200, <TalkPage profile={profile} styleSheet={styleSheet} />)
    : page(404, <NotFoundPage styleSheet={styleSheet} />);

async function publishedAs(
  slug: string,
  shown: (profile: PublishedProfile) => Answer,
): Promise<Answer> {
  const profile = await readProfile(slug);
  if (profile === 'missing') return page(404, <NotFoundPage styleSheet={styleSheet} />);
  if (profile === 'unreadable') return page(500, <BrokenPage styleSheet={styleSheet} />);
  if (profile.status === 'gone') return page(410, <GonePage styleSheet={styleSheet} />);
  return shown(profile);
}
