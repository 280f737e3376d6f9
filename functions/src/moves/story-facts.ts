/** The facts of a story: the case it tells of, its claims and consents, and what stands at its address. */
import { Claim } from '#domain/claim.ts';
import { consentedFields, stands, type Consent } from '#domain/consent.ts';
import { Dossier, PrivateEthnicity } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import type { StoryFacts } from '#domain/facts.ts';
import { NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import groups from '#domain/seed/ethnic-groups.json' with { type: 'json' };
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
  const named = asks('evidence') ? doc.photos.map(({ id }) => id) : [];
  const files = await reader.many(
    Evidence,
    named.map((id) => `${below}/evidence/${id}`),
  );
  const consents = asks('consents') ? await consentsOf(reader, doc.nomination ?? '') : [];
  return {
    doc,
    factor: told.factor,
    card,
    dossier,
    claims,
    consents: [...told.consents, ...consents],
    people: asks('people') ? await peopleOf(reader, below, consents) : null,
    evidence: Object.fromEntries(
      named.flatMap((id, at): readonly (readonly [string, Evidence])[] => {
        const file = files[at] ?? null;
        return file === null ? [] : [[id, file]];
      }),
    ),
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

/** One read, and only where the subject agreed both to the record and to its being shown. */
const peopleOf = async (
  reader: Reader,
  below: string,
  consents: readonly Consent[],
): Promise<string | null> => {
  const recorded = consents.some((consent) => consent.scope === 'ethnicity' && stands(consent));
  if (!recorded || !consentedFields(consents, 'website').has('ethnicity')) return null;
  const held = await reader.one(PrivateEthnicity, `${below}/private/ethnicity`);
  if (held?.codeSystem !== groups.codeSystem) return null;
  return groups.groups.find(({ code }) => code === held.code)?.name ?? null;
};
