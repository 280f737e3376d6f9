/** The facts of a new factor: its plan, its consents, the case named in the request, and the story it has. */
import type { Consent } from '#domain/consent.ts';
import type { NewFactorFacts } from '#domain/facts.ts';
import { asConsent, FactorConsent, PlanItem, type NewFactor } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { Story } from '#domain/story.ts';
import { directoriesOf } from '../catalogues.ts';
import { named } from './glance.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof NewFactorFacts, 'doc'>;

export const newFactorFacts = async (
  reader: Reader,
  { id, doc }: { readonly id: string; readonly doc: NewFactor },
  input: Readonly<Record<string, unknown>>,
  needs: readonly Need[],
): Promise<NewFactorFacts> => {
  const asks = (need: Need): boolean => needs.includes(need);
  const nomination = named(input, 'nomination');
  const below = `newFactors/${id}`;
  const [plan, consents, card, story, directories] = await Promise.all([
    asks('plan') ? reader.all(PlanItem, `${below}/plan`) : {},
    asks('consents') ? consentsOf(reader, id, doc) : [],
    asks('card') && nomination !== '' ? reader.one(Nomination, `nominations/${nomination}`) : null,
    asks('story') ? reader.one(Story, `stories/${id}`) : null,
    directoriesOf(reader.db),
  ]);
  return { doc, plan, consents, card, story, directories };
};

/** One read a consent, at least one. */
export const consentsOf = async (
  reader: Reader,
  id: string,
  doc: NewFactor,
): Promise<readonly Consent[]> => {
  const given = await reader.all(FactorConsent, `newFactors/${id}/consents`);
  return Object.values(given).map((one) => asConsent(id, doc, one));
};
