/** The facts of a story: the case it tells of, its claims and consents, and what stands at its address. */
import { Claim } from '#domain/claim.ts';
import { Dossier } from '#domain/dossier.ts';
import type { StoryFacts } from '#domain/facts.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Profile, type Story } from '#domain/story.ts';
import { directoriesOf } from '../catalogues.ts';
import { consentsOf } from './consents-of.ts';
import { consentsOf as factorConsentsOf } from './new-factor-facts.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof StoryFacts, 'doc'>;

export const storyFacts = async (
  reader: Reader,
  doc: Story,
  needs: readonly Need[],
): Promise<StoryFacts> => {
  const asks = (need: Need): boolean => doc.nomination !== null && needs.includes(need);
  const told = await factorTold(reader, doc, needs);
  const below = `nominations/${doc.nomination ?? ''}`;
  const [card, dossier, claims, profile, directories] = await Promise.all([
    asks('card') ? reader.one(Nomination, below) : null,
    asks('dossier') ? reader.one(Dossier, `${below}/dossier/current`) : null,
    asks('claims') ? reader.all(Claim, `${below}/claims`) : {},
    needs.includes('profile') && doc.slug !== ''
      ? reader.one(Profile, `profiles/${doc.slug}`)
      : null,
    directoriesOf(reader.db),
  ]);
  const consents = asks('consents') ? await consentsOf(reader, doc.nomination ?? '') : [];
  return {
    doc,
    factor: told.factor,
    card,
    dossier,
    claims,
    consents: [...told.consents, ...consents],
    profile,
    directories,
  };
};

/** The new factor or good deed with its consents: a read each. Nothing for the story of a case. */
const factorTold = async (
  reader: Reader,
  { newFactor: id }: Story,
  needs: readonly Need[],
): Promise<Pick<StoryFacts, 'factor' | 'consents'>> => {
  if (id === null || !needs.includes('consents')) return { factor: null, consents: [] };
  const factor = await reader.one(NewFactor, `newFactors/${id}`);
  return { factor, consents: factor === null ? [] : await factorConsentsOf(reader, id, factor) };
};
