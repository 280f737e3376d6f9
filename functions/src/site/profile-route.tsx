/** `/guong/{slug}`: one profile, or what stands in its place. */
import { slugOf } from '#domain/slug.ts';
import { profileAddress } from '../../../web/site/addresses.ts';
import { BrokenPage, GonePage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { ProfilePage } from '../../../web/site/profile-page.tsx';
import { page, scripted, type Answer } from './answer.ts';
import { route } from './asked.ts';
import { origin } from './origin.ts';
import { readProfile } from './profiles.ts';
import { styleSheet } from './style-sheet.ts';

export const profileRoute = route({
  read: (path) => slugOf(/^\/guong\/([^/]+)$/u.exec(path)?.[1] ?? '', '') || null,
  address: profileAddress,
  answer: profileAnswer,
});

async function profileAnswer(slug: string): Promise<Answer> {
  const profile = await readProfile(slug);
  if (profile === 'missing') return page(404, <NotFoundPage styleSheet={styleSheet} />);
  if (profile === 'unreadable') return page(500, <BrokenPage styleSheet={styleSheet} />);
  if (profile.status === 'gone') return page(410, <GonePage styleSheet={styleSheet} />);
  const shown = { profile, origin: origin(), styleSheet };
  return scripted(page(200, <ProfilePage {...shown} />));
}
