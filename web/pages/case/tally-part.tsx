/** What was counted, for those who may see it, in the words of the way it was voted. */
import type { Session } from '#domain/session.ts';
import type { Tally } from '#domain/tally.ts';
import { Facts } from '../../parts/facts.tsx';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';

export const tallyFields = [
  'givenOut',
  'sealed',
  'returned',
  'missing',
  'valid',
  'invalid',
  'for',
  'against',
] as const;

const handFields = ['valid', 'for', 'against', 'invalid'] as const;
const plainFields = ['for', 'against'] as const;

type Told = readonly [heading: string, facts: readonly (readonly [string, number])[]];

const slips = (tally: Tally): Told => [
  words.caseView.tally,
  tallyFields.map((field) => [sessionView[field], tally[field]]),
];
const hands = (tally: Tally): Told => [
  sessionView.hands.tally,
  handFields.map((field) => [sessionView.hands[field], tally[field]]),
];
/** Of a vote whose session this person may not read: neither slips nor hands. */
const plain = (tally: Tally): Told => [
  sessionView.result,
  plainFields.map((field) => [sessionView[field], tally[field]]),
];

const tellings = { paper: slips, online: slips, showOfHands: hands } as const satisfies Record<
  Session['mode'],
  (tally: Tally) => Told
>;

export function TallyPart({
  tally,
  mode,
}: {
  readonly tally: Tally;
  /** null where the session cannot be read. */
  readonly mode: Session['mode'] | null;
}) {
  const [heading, facts] = (mode === null ? plain : tellings[mode])(tally);
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <Facts facts={facts} />
    </section>
  );
}
