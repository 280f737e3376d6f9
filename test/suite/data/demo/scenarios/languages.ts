/** Two stories of the demo year in other languages: one translated and confirmed by a native speaker, one by a machine and by nobody yet. */
import { noPractice } from '#domain/practice.ts';
import { Profile } from '#domain/story.ts';
import { answerTranslation } from '#domain/translation-answer.ts';
import {
  withTranslation,
  type Translation,
  type TranslationLanguage,
  type TranslationText,
} from '#domain/translation.ts';
import { factsOf } from '../../../../../functions/src/stories/translation-facts.ts';
import { workday } from '../days.ts';
import { readerIn } from '../memory.ts';
import type { World } from '../world.ts';
import { road } from './after-publication.ts';
import { weavers } from './weaving-group.ts';

const editor = 'bien-tap-1';

type Text = Pick<TranslationText, 'title' | 'lead' | 'body' | 'units'>;

const english: Text = {
  title: 'Looms under one roof in Bù Ví Dụ',
  lead: 'With one loom in each house, everyone was busy and nobody sold much. The women brought their looms together and shared out the work, and more hands now weave the S’tiêng patterns.',
  body: 'In early 2024 the women who still wove here worked each at home, dyed alone and sold to regular customers. Thị Bé Ví Dụ, who leads the group, says that the hardest part is not the weaving but reckoning fairly what one’s own work is worth.\n\nToday the group has [[thoDet]], who share the steps of dyeing, warping, weaving and checking. Together with the elders of the hamlet they have recorded [[hoaVan]]; a pattern whose name nobody remembers stays without one rather than being given a made-up name.\n\nIn one long month of rain the yarn would not dry, and the group had to put off orders and call its customers. By now [[nhanRong]] in other hamlets have learned from it and do the same; the group lends them a model loom for the first three months.',
  units: { thoDet: 'weavers', hoaVan: 'patterns', nhanRong: 'weaving groups' },
};

/** "The village's new road. The villagers made a road together. … families gave land. This road is … long." */
const khmer: Text = {
  title: 'ផ្លូវថ្មីរបស់ភូមិ',
  lead: 'អ្នកភូមិបានធ្វើផ្លូវជាមួយគ្នា។',
  body: 'មាន [[banGiao]] បានឲ្យដី។\n\nផ្លូវនេះមានប្រវែង [[chieuDai]]។',
  units: { banGiao: 'គ្រួសារ' },
};

export const weaversInEnglish = (world: World): Promise<void> =>
  toldIn(world, {
    id: weavers.id,
    language: 'en',
    text: english,
    made: 'translator',
    translator: 'Lê Thị Phiên Dịch Mẫu',
    confirmedBy: 'Alice Example',
  });

export const roadInKhmer = (world: World): Promise<void> =>
  toldIn(world, {
    id: road.id,
    language: 'km',
    text: khmer,
    made: 'machine',
    translator: '',
    confirmedBy: null,
  });

interface Told extends Pick<TranslationText, 'made' | 'translator'> {
  readonly id: string;
  readonly language: TranslationLanguage;
  readonly text: Text;
  /** Who speaks it from childhood and read it; null while nobody has. */
  readonly confirmedBy: string | null;
}

/** Under a consent of its own, which can be taken back without the Vietnamese page. */
const toldIn = async (world: World, told: Told): Promise<void> => {
  const { id, language } = told;
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
  const draft = draftOf(world, told);
  world.put(`stories/${id}/translations/${language}`, draft);
  const facts = await factsOf(readerIn(world.store), { id, language, by: editor });
  const answer = answerTranslation({ act: 'publish', seen: draft.version }, facts);
  if ('code' in answer || facts.profile === null) throw new Error(JSON.stringify(answer));
  const { slug, translations } = facts.profile;
  const profile = Profile.parse(world.read(`profiles/${slug}`));
  world.put(`profiles/${slug}`, {
    ...profile,
    translations: withTranslation(translations, language, answer.translation),
  });
};

const draftOf = (
  world: World,
  { id, language, text, made, translator, confirmedBy }: Told,
): Translation => {
  const version = 3;
  const at = world.now();
  return {
    v: 1,
    language,
    textVersion: publishedVersion(world, id),
    ...text,
    practice: noPractice,
    made,
    translator,
    version,
    confirmed:
      confirmedBy === null ? null : { name: confirmedBy, on: world.day(), version, by: editor, at },
    createdBy: editor,
    createdAt: at,
    updatedBy: editor,
    updatedAt: at,
  };
};

const publishedVersion = ({ read }: World, id: string): number => {
  const published = read(`stories/${id}`)['published'];
  return Number(Object(published)['textVersion']);
};
