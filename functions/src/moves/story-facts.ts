/** The facts of a story: the case it tells of, its claims and consents, and what stands at its address. */
import { Claim } from '#domain/claim.ts';
import { Consent } from '#domain/consent.ts';
import { Dossier } from '#domain/dossier.ts';
import type { StoryFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import { Profile, type Story } from '#domain/story.ts';
import { directoriesOf } from '../catalogues.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof StoryFacts, 'doc'>;

export const storyFacts = async (
  reader: Reader,
  doc: Story,
  needs: readonly Need[],
): Promise<StoryFacts> => {
  const asks = (need: Need): boolean => doc.nomination !== null && needs.includes(need);
  const below = `nominations/${doc.nomination ?? ''}`;
  const [card, dossier, claims, profile, directories] = await Promise.all([
    asks('card') ? reader.one(Nomination, below) : null,
    asks('dossier') ? reader.one(Dossier, `${below}/dossier/current`) : null,
    asks('claims') ? reader.all(Claim, `${below}/claims`) : {},
    asks('profile') && doc.slug !== '' ? reader.one(Profile, `profiles/${doc.slug}`) : null,
    directoriesOf(reader.db),
  ]);
  const consents = asks('consents')
    ? await reader.many(
        Consent,
        (dossier?.consents ?? []).map((consent) => `consents/${consent}`),
      )
    : [];
  return {
    doc,
    card,
    dossier,
    claims,
    consents: consents.flatMap((consent) =>
      consent !== null && consent.nomination === doc.nomination ? [consent] : [],
    ),
    profile,
    directories,
  };
};
