/** The counted ballot, for those who may see it. */
import type { Tally } from '#domain/tally.ts';
import type { Waiting } from '../../data/reading.ts';
import { Facts } from '../../parts/facts.tsx';
import { words } from '../../words/words.ts';

export const tallyFields = [
  'givenOut',
  'sealed',
  'returned',
  'valid',
  'invalid',
  'for',
  'against',
] as const;

export function TallyPart({ tally }: { readonly tally: Waiting<Tally> }) {
  if (tally.is !== 'ready') return null;
  return (
    <section aria-label={words.caseView.tally}>
      <h2>{words.caseView.tally}</h2>
      <Facts
        facts={tallyFields.map((field) => [words.sessionView[field], tally.value[field]] as const)}
      />
    </section>
  );
}
