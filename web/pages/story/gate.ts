/** What keeps a story from being published, asked of the same gate the function asks. */
import type { Claim } from '#domain/claim.ts';
import { consentedFields } from '#domain/consent.ts';
import type { Unmet } from '#domain/move.ts';
import { fitting, profileInput } from '#domain/profile-facts.ts';
import { unmetForProfile, type ProfileInput } from '#domain/profile.ts';
import { publication } from '#domain/publication.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { StoryFile } from '../../data/stories.ts';

const judged: readonly string[] = ['drafting', 'checking', 'approved'];

export interface Known {
  readonly file: StoryFile;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly names: Catalogues<'places' | 'agency'>;
  readonly today: string;
  /** Typed for the publication that comes next, and not sent yet. */
  readonly correction: string;
  /** Stands where the people's name will: it is read by fewer than may write the story. */
  readonly unread: string;
}

/** What the public page is built from; null where this person cannot read what it tells of, or what was consented to. */
export const inputFor = ({
  file,
  claims,
  names,
  today,
  correction,
  unread,
}: Known): ProfileInput | null => {
  const { id, story, card, dossier, evidence } = file;
  if (!file.seesConsents) return null;
  const consents = file.consents.map(({ value }) => value);
  const shown = consentedFields(fitting({ dossier, consents }), 'website');
  const facts = {
    doc: corrected(story, correction, today),
    factor: story.about ?? null,
    card,
    dossier,
    claims,
    consents,
    people: shown.has('ethnicity') ? unread : null,
    evidence: Object.fromEntries(evidence.map((one) => [one.id, one.value])),
    directories: {
      places: names.places,
      agency: { illustrative: names.agency?.illustrative ?? false },
    },
  };
  return profileInput(facts, id, today);
};

/** As it would stand once it is published with that note. */
const corrected = (
  story: StoryFile['story'],
  correction: string,
  today: string,
): StoryFile['story'] =>
  story.state !== 'approved' || story.published === null || correction === ''
    ? story
    : { ...story, published: publication(story, correction, story.published.at, today) };

/** null where nothing is asked any more, or where this person cannot read the case. */
export const missingForStory = (
  { story }: StoryFile,
  input: ProfileInput | null,
): readonly Unmet[] | null =>
  input !== null && judged.includes(story.state) ? unmetForProfile(input) : null;
