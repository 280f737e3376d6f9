/** What keeps a story from being published, asked of the same gate the function asks. */
import type { Claim } from '#domain/claim.ts';
import type { Unmet } from '#domain/move.ts';
import { unmetForProfile, type ProfileInput } from '#domain/profile.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { StoryFile } from '../../data/stories.ts';
import { placeName } from '../../parts/names.ts';

const judged: readonly string[] = ['drafting', 'checking', 'approved'];

/** What the public page is built from; null where this person cannot read the case. */
export const profileInput = (
  { id, story, card, dossier, consents, evidence }: StoryFile,
  claims: Readonly<Record<string, Claim>>,
  names: Catalogues<'places' | 'agency'>,
  today: string,
): ProfileInput | null =>
  card === null || dossier === null
    ? null
    : {
        id,
        story,
        card,
        dossier,
        claims,
        consents: consents.map(({ value }) => value),
        evidence: Object.fromEntries(evidence.map((one) => [one.id, one.value])),
        placeName: placeName(names.places, dossier.place) || null,
        today,
        illustrative: names.agency?.illustrative ?? false,
      };

/** null where nothing is asked any more, or where this person cannot read the case. */
export const missingForStory = (
  { story }: StoryFile,
  input: ProfileInput | null,
): readonly Unmet[] | null =>
  input !== null && judged.includes(story.state) ? unmetForProfile(input) : null;
