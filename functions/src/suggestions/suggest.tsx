/** Takes in a suggestion, or gives the form back with all that was typed and a sentence about what to do. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Request } from 'firebase-functions/v2/https';
import { Suggestion } from '#domain/suggestion.ts';
import {
  SuggestedPage,
  SuggestionPage,
  type SuggestionProblem,
} from '../../../web/site/suggestion-page.tsx';
import { removeBytes } from '../files/bucket.ts';
import { page, scripted, type Answer } from '../site/answer.ts';
import { origin } from '../site/origin.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { addressOf } from '../public-forms/address-of.ts';
import { looked, stored } from './attachment.ts';
import { limiter, sending } from '../public-forms/limits.ts';
import { nothingTyped, postedIn, type Posted } from './posted.ts';
import { keepSuggestion } from './record.ts';
import { codeOf, idOf, judged, newStamp } from '../public-forms/stamp.ts';

const tooOften = limiter(sending);

export const freshForm = (_request: Request): Answer =>
  scripted(
    page(
      200,
      <SuggestionPage
        typed={nothingTyped}
        stamp={newStamp(Date.now())}
        problem={null}
        origin={origin()}
        styleSheet={styleSheet}
      />,
    ),
  );

const statuses = {
  unreadable: 400,
  empty: 422,
  hidden: 422,
  again: 422,
  tooLarge: 413,
  typeNotAllowed: 415,
  tooOften: 429,
} as const satisfies Record<SuggestionProblem, number>;

export async function suggest(db: Firestore, request: Request): Promise<Answer> {
  const posted = await postedIn(request);
  if (posted === null) return givenBack(null, 'unreadable');
  // Before the count: whoever is asked for a second click has not used up a turn.
  const stamp = judged(posted.stamp, Date.now());
  if (stamp !== 'fine' || posted.trap !== '') return givenBack(posted, 'again');
  const wait = tooOften(addressOf(request));
  if (wait > 0) return withHeader(givenBack(posted, 'tooOften'), 'Retry-After', String(wait));
  const parsed = Suggestion.safeParse(posted.typed);
  if (!parsed.success) return givenBack(posted, problemOf(parsed.error.issues));
  return await kept(db, posted, parsed.data);
}

/** What is too long has the browser's own bound; what reaches here is empty or holds what nobody sees. */
const problemOf = (issues: readonly { readonly message: string }[]): SuggestionProblem =>
  issues.some(({ message }) => message === 'hiddenCharacters') ? 'hidden' : 'empty';

async function kept(db: Firestore, posted: Posted, suggestion: Suggestion): Promise<Answer> {
  const { stamp, file } = posted;
  const found = file === null ? null : await looked(file);
  if (typeof found === 'string') return givenBack(posted, found);
  const attachment = found === null ? null : await stored(found.bytes, found.type);
  const code = codeOf(stamp);
  const isNew = await keepSuggestion(db, { id: idOf(stamp), code, suggestion, attachment });
  if (!isNew && attachment !== null) await removeBytes(attachment.object);
  return page(201, <SuggestedPage code={code} styleSheet={styleSheet} />);
}

/** A stamp that was merely early stays: by the second click it is old enough. */
const givenBack = (posted: Posted | null, problem: SuggestionProblem): Answer => {
  const now = Date.now();
  const held = posted?.stamp ?? '';
  const stamp = judged(held, now) === 'unknown' ? newStamp(now) : held;
  return scripted(
    page(
      statuses[problem],
      <SuggestionPage
        typed={posted?.typed ?? nothingTyped}
        stamp={stamp}
        problem={problem}
        styleSheet={styleSheet}
      />,
    ),
  );
};

const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});
