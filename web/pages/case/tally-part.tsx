/** The counted ballot, for those who may see it. */
import type { Tally } from '#domain/tally.ts';
import { Facts } from '../../parts/facts.tsx';
import { sessionView } from '../../words/sessions.ts';
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

export function TallyPart({ tally }: { readonly tally: Tally }) {
  return (
    <section aria-label={words.caseView.tally}>
      <h2>{words.caseView.tally}</h2>
      <Facts facts={tallyFields.map((field) => [sessionView[field], tally[field]] as const)} />
    </section>
  );
}
