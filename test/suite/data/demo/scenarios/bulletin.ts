/** One issue of the bulletin, composed of published stories and a note, and published by the editor. */
import { answerBulletin } from '#domain/bulletin-answer.ts';
import {
  issueIdOf,
  issueListId,
  listedIssues,
  mayBeInBulletin,
  noIssues,
  type Bulletin,
  type BulletinItem,
} from '#domain/bulletin.ts';
import { heldOn } from '#domain/organisation.ts';
import { Person } from '#domain/person.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { workday } from '../days.ts';
import { agencyOn } from '../organisation.ts';
import type { World } from '../world.ts';

const editor = 'bien-tap-1';

const publishedIn = ({ store }: World): readonly PublishedProfile[] =>
  [...store]
    .filter(([path]) => path.startsWith('profiles/'))
    .flatMap(([, stored]) => {
      const profile = Profile.parse(stored);
      return profile.status === 'published' && mayBeInBulletin(profile) ? [profile] : [];
    })
    .toSorted((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));

const note: BulletinItem = {
  id: 'tinngan1',
  profile: null,
  title: 'Mời bạn đọc giới thiệu gương',
  text: 'Quanh bạn có ai đang lặng lẽ làm việc tốt? Xin giới thiệu ở mục “Giới thiệu một gương” trên trang này, hoặc tại Ủy ban nhân dân xã.',
};

/** The three stories that came out last, two working days before the loading. */
export const bulletinPublished = (world: World): void => {
  const profiles = publishedIn(world).slice(0, 3);
  const [number, year] = [1, Number(world.today.slice(0, 4))];
  world.at(workday(world, -3), '09:40');
  const items = profiles.map(({ slug }, at) => ({
    id: `guong${at + 1}`,
    profile: slug,
    title: '',
    text: '',
  }));
  const written = { createdBy: editor, createdAt: world.now(), updatedBy: editor };
  world.at(workday(world, -2), '14:20');
  const bulletin: Bulletin = {
    v: 1,
    number,
    year,
    title: 'Những việc làm bền bỉ',
    foreword:
      'Số này kể ba câu chuyện về những người bền bỉ với việc mình làm, và những gì thôn, ấp quanh họ đã học theo.',
    items: [...items, note],
    version: 4,
    published: { by: editor, at: world.now(), version: 4 },
    ...written,
    updatedAt: world.now(),
  };
  const agency = agencyOn(world.day());
  const answer = answerBulletin(
    { act: 'publish', seen: 4 },
    {
      person: Person.parse(world.read(`people/${editor}`)),
      bulletin,
      profiles: Object.fromEntries(profiles.map((profile) => [profile.slug, profile])),
      issue: null,
      organisation:
        heldOn(world.catalogues.organisations, world.day()).find(
          ({ id }) => id === agency.organisation,
        )?.name ?? '',
      illustrative: agency.illustrative,
    },
    world.day(),
  );
  if ('code' in answer || answer.issue === null) throw new Error('the issue was refused');
  const id = issueIdOf(bulletin);
  world.put(`bulletins/${id}`, { ...bulletin });
  world.put(`issues/${id}`, { ...answer.issue });
  world.put(`issues/${issueListId}`, { ...listedIssues(noIssues, bulletin, answer.issue) });
};
