/** What was answered to a comment, by its code: the answer and nothing else. The code comes in a body, never in an address. */
import type { Request } from 'firebase-functions/v2/https';
import { CommentCode, NoticeComment } from '#domain/public-notice.ts';
import { CommentLookUpPage } from '../../../web/site/notice-pages.tsx';
import { addressOf } from '../public-forms/address-of.ts';
import { formIn, textIn } from '../public-forms/form-in.ts';
import { limiter, lookingUp } from '../public-forms/limits.ts';
import { digestOf, plainCode } from '../public-forms/stamp.ts';
import { page, type Answer } from '../site/answer.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { database, readAs } from '../store.ts';

const tooOften = limiter(lookingUp);

const shown = (status: number, code: string, said: string | null, answer?: string): Answer =>
  page(
    status,
    <CommentLookUpPage
      code={code}
      said={said}
      {...(answer === undefined ? {} : { answer })}
      styleSheet={styleSheet}
    />,
  );

export const lookUpForm = (): Answer => shown(200, '', null);

const none = 'Không có ý kiến nào mang mã này. Xin xem lại từng chữ của mã.';
const wait = 'Có quá nhiều lượt tra cứu từ địa chỉ mạng này. Xin thử lại sau một giờ.';
const open = 'Đã nhận ý kiến. Cơ quan chưa trả lời; xin xem lại sau.';
const done = 'Cơ quan đã xem xét và trả lời:';

/** Two reads. */
export async function lookUp(request: Request): Promise<Answer> {
  const sent = await formIn(request);
  const code = plainCode(sent === null ? '' : textIn(sent, 'code'));
  if (tooOften(addressOf(request)) > 0) return shown(429, code, wait);
  const db = database();
  const named = readAs(CommentCode, await db.doc(`commentCodes/${digestOf(code)}`).get());
  if (named === null) return shown(404, code, none);
  const { nomination, comment } = named;
  const stored = await db.doc(`nominations/${nomination}/comments/${comment}`).get();
  const kept = readAs(NoticeComment, stored);
  if (kept === null) return shown(404, code, none);
  return kept.answer === null ? shown(200, code, open) : shown(200, code, done, kept.answer.text);
}
