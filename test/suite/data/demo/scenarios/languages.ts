/** One story of the demo year in English too: agreed to, translated, confirmed by a native speaker, published. */
import { noPractice } from '#domain/practice.ts';
import { Profile } from '#domain/story.ts';
import { answerTranslation } from '#domain/translation-answer.ts';
import { withTranslation, type Translation } from '#domain/translation.ts';
import { factsOf } from '../../../../../functions/src/stories/translation-facts.ts';
import { workday } from '../days.ts';
import { readerIn } from '../memory.ts';
import type { World } from '../world.ts';
import { weavers } from './weaving-group.ts';

const editor = 'bien-tap-1';
const { id } = weavers;
const language = 'en';

const text = {
  title: 'Looms under one roof in Bù Ví Dụ',
  lead: 'With one loom in each house, everyone was busy and nobody sold much. The women brought their looms together and shared out the work, and more hands now weave the S’tiêng patterns.',
  body: 'In early 2024 the women who still wove here worked each at home, dyed alone and sold to regular customers. Thị Bé Ví Dụ, who leads the group, says that the hardest part is not the weaving but reckoning fairly what one’s own work is worth.\n\nToday the group has [[thoDet]], who share the steps of dyeing, warping, weaving and checking. Together with the elders of the hamlet they have recorded [[hoaVan]]; a pattern whose name nobody remembers stays without one rather than being given a made-up name.\n\nIn one long month of rain the yarn would not dry, and the group had to put off orders and call its customers. By now [[nhanRong]] in other hamlets have learned from it and do the same; the group lends them a model loom for the first three months.',
  practice: noPractice,
  units: { thoDet: 'weavers', hoaVan: 'patterns', nhanRong: 'weaving groups' },
};

/** Under a consent of its own, which can be taken back without the Vietnamese page. */
export const weaversInEnglish = async (world: World): Promise<void> => {
  world.at(workday(world, -6), '09:20');
  const given = world.read(`consents/${id}_publication`);
  world.put(`consents/${id}_publication_1`, {
    ...given,
    languages: [language],
    channels: ['website'],
    on: world.day(),
    at: world.now(),
  });
  world.at(workday(world, -5), '10:10');
  const version = 3;
  const path = `stories/${id}/translations/${language}`;
  const written = { createdBy: editor, createdAt: world.now(), updatedBy: editor };
  const confirmed = { name: 'Alice Example', on: world.day(), version, by: editor };
  const draft: Translation = {
    v: 1,
    language,
    textVersion: publishedVersion(world),
    ...text,
    made: 'translator',
    translator: 'Lê Thị Phiên Dịch Mẫu',
    version,
    confirmed: { ...confirmed, at: world.now() },
    ...written,
    updatedAt: world.now(),
  };
  world.put(path, draft);
  const facts = await factsOf(readerIn(world.store), { id, language, by: editor });
  const answer = answerTranslation({ act: 'publish', seen: version }, facts);
  if ('code' in answer || facts.profile === null) throw new Error(JSON.stringify(answer));
  const { slug, translations } = facts.profile;
  const profile = Profile.parse(world.read(`profiles/${slug}`));
  world.put(`profiles/${slug}`, {
    ...profile,
    translations: withTranslation(translations, language, answer.translation),
  });
};

const publishedVersion = ({ read }: World): number => {
  const published = read(`stories/${id}`)['published'];
  return Number(Object(published)['textVersion']);
};
