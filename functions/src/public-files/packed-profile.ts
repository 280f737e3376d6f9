/** Reads what of a profile the press may take, and packs it. */
import { heldOn } from '#domain/organisation.ts';
import { dayOf } from '#domain/day.ts';
import { widthsOf } from '#domain/photo.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { directoriesOf } from '../catalogues.ts';
import { origin } from '../site/origin.ts';
import { database, readAs } from '../store.ts';
import type { Made } from './made.ts';
import { mayBeInPress, pressPack, type PackedPhoto, type PressContact } from './press-pack.ts';
import { publicPhoto, storedPressPhoto } from '../images/public-area.ts';

/** One read, and its public photos. */
export const packedProfile = async (slug: string): Promise<Made> => {
  const profile = readAs(Profile, await database().doc(`profiles/${slug}`).get());
  if (profile === null) return 'missing';
  if (profile.status === 'gone') return 'gone';
  if (!mayBeInPress(profile)) return 'missing';
  const bytes = await pressPack(profile, await photosOf(profile), await contactToday(), origin());
  return { type: 'application/zip', name: `bao-chi-${slug}.zip`, bytes };
};

/** As the press may print them, or else as large as they are public; one that is not encoded yet is left out. */
const photosOf = async ({ slug, photos }: PublishedProfile): Promise<readonly PackedPhoto[]> => {
  const found = await Promise.all(
    photos.map(async (photo) => {
      const bytes =
        (await storedPressPhoto(slug, photo)) ??
        (await publicPhoto(slug, photo, widthsOf(photo).at(-1) ?? photo.width));
      return bytes === null ? [] : [{ photo, bytes }];
    }),
  );
  return found.flat();
};

const contactToday = async (): Promise<PressContact> => {
  const today = dayOf({ toMillis: () => Date.now() });
  const { organisations, units, agency } = await directoriesOf(database());
  const own = heldOn(organisations, today).find(({ id }) => id === agency.organisation);
  const publicity = heldOn(units, today).find(
    ({ kind, organisation }) => kind === 'publicity' && organisation === agency.organisation,
  );
  return {
    organisation: own?.name ?? '',
    unit: publicity?.name ?? '',
    place: own?.place ?? '',
    reached: agency.press ?? '',
  };
};
