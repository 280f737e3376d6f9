/** What became of a suggestion, by its code: a state in words and nothing else. The code comes in a body, never in an address. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Request } from 'firebase-functions/v2/https';
import { NewFactor } from '#domain/new-factor.ts';
import { standings, SuggestionCode } from '#domain/suggestion.ts';
import { LookUpPage } from '../../../web/site/suggestion-page.tsx';
import { page, type Answer } from '../site/answer.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { readAs } from '../store.ts';
import { addressOf } from '../public-forms/address-of.ts';
import { limiter, lookingUp } from '../public-forms/limits.ts';
import { postedIn } from './posted.ts';
import { digestOf, plainCode } from '../public-forms/stamp.ts';

const tooOften = limiter(lookingUp);

const shown = (status: number, code: string, answer: string | null): Answer =>
  page(status, <LookUpPage code={code} answer={answer} styleSheet={styleSheet} />);

export const lookUpForm = (_request: Request): Answer => shown(200, '', null);

const none = 'Không có lời giới thiệu nào mang mã này. Xin xem lại từng chữ của mã.';
const wait = 'Có quá nhiều lượt tra cứu từ địa chỉ mạng này. Xin thử lại sau một giờ.';

/** Two reads. */
export async function lookUp(db: Firestore, request: Request): Promise<Answer> {
  const code = plainCode((await postedIn(request))?.code ?? '');
  if (tooOften(addressOf(request)) > 0) return shown(429, code, wait);
  const named = readAs(SuggestionCode, await db.doc(`suggestionCodes/${digestOf(code)}`).get());
  if (named === null) return shown(404, code, none);
  const factor = readAs(NewFactor, await db.doc(`newFactors/${named.newFactor}`).get());
  return factor === null ? shown(404, code, none) : shown(200, code, standings[factor.state]);
}
