/** From the facts of a story to what its profile is built from: asked by the function that publishes it and by the page that shows it before. */
import { aboutFactor, type AboutFactor, type AboutSubject } from './about-factor.ts';
import type { Agency } from './agency.ts';
import { fittingAge, type Consent } from './consent.ts';
import type { Day } from './day.ts';
import type { StoryFacts } from './facts.ts';
import type { Place } from './organisation.ts';
import type { ProfileInput } from './profile.ts';

export interface ProfileFacts extends Pick<
  StoryFacts,
  'doc' | 'card' | 'dossier' | 'claims' | 'consents' | 'people' | 'evidence'
> {
  /** Of the new factor or good deed it tells of, if it tells of one. */
  readonly factor: AboutFactor | null;
  readonly directories: {
    readonly places: readonly Place[];
    readonly agency: Pick<Agency, 'illustrative'>;
  };
}

/** null where what the story tells of is missing. */
export const profileInput = (facts: ProfileFacts, id: string, today: Day): ProfileInput | null => {
  const { doc, claims, evidence, people, directories } = facts;
  const told = toldOf(facts);
  if (told === null) return null;
  const { dossier } = told;
  return {
    id,
    story: doc,
    ...told,
    claims,
    consents: fitting(facts),
    evidence,
    placeName: directories.places.find(({ code }) => code === dossier.place)?.fullName ?? null,
    people,
    today,
    illustrative: directories.agency.illustrative,
  };
};

/** A child's consents as the year of birth of the case asks. */
export const fitting = ({
  dossier,
  consents,
}: Pick<ProfileFacts, 'dossier' | 'consents'>): readonly Consent[] =>
  fittingAge(consents, dossier?.birthYear ?? null);

const toldOf = ({ factor, card, dossier }: ProfileFacts): AboutSubject | null => {
  if (factor !== null) return aboutFactor(factor);
  return card === null || dossier === null ? null : { card, dossier };
};
