/** Takes in a comment on a notice, or gives the form back with all that was typed and a sentence about what to do. */
import type { Request } from 'firebase-functions/v2/https';
import { commentFields, TypedComment, type PublicNotice } from '#domain/public-notice.ts';
import {
  CommentedPage,
  NoticeOverPage,
  NoticePage,
  NoticesPage,
  type CommentProblem,
} from '../../../web/site/notice-pages.tsx';
import { NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { addressOf } from '../public-forms/address-of.ts';
import { formIn, guardedIn, textsIn, type Guarded } from '../public-forms/form-in.ts';
import { limiter, sending } from '../public-forms/limits.ts';
import { codeOf, idOf, judged, newStamp } from '../public-forms/stamp.ts';
import { page, type Answer } from '../site/answer.ts';
import { styleSheet } from '../site/style-sheet.ts';
import { database } from '../store.ts';
import { keepComment } from './keep-comment.ts';
import { noticeOf, openNotices } from './open-notices.ts';

const tooOften = limiter(sending);
const nothingTyped: TypedComment = { text: '', author: '', contact: '' };

interface Posted extends Guarded {
  readonly typed: TypedComment;
}

export const listed = async (): Promise<Answer> =>
  page(200, <NoticesPage notices={await openNotices()} styleSheet={styleSheet} />);

const notThere = (): Answer => page(404, <NotFoundPage styleSheet={styleSheet} />);
const over = (): Answer => page(410, <NoticeOverPage styleSheet={styleSheet} />);

/** Answers with the notice, where it can still be read. */
const ofNotice = async (
  id: string,
  then: (notice: PublicNotice) => Answer | Promise<Answer>,
): Promise<Answer> => {
  const notice = await noticeOf(id);
  if (notice === null) return notThere();
  return notice === 'over' ? over() : then(notice);
};

export const shown = (id: string): Promise<Answer> =>
  ofNotice(id, (notice) => form(200, id, notice, { typed: nothingTyped, stamp: '', trap: '' }));

const statuses = {
  unreadable: 400,
  empty: 422,
  hidden: 422,
  again: 422,
  tooOften: 429,
} as const satisfies Record<CommentProblem, number>;

export const comment = (id: string, request: Request): Promise<Answer> =>
  ofNotice(id, async (notice) => {
    const sent = await formIn(request);
    const posted: Posted | null =
      sent === null ? null : { typed: textsIn(sent, commentFields), ...guardedIn(sent) };
    const back = (problem: CommentProblem): Answer =>
      form(statuses[problem], id, notice, posted, problem);
    if (posted === null) return back('unreadable');
    // Before the count: whoever is asked for a second click has not used up a turn.
    const stamp = judged(posted.stamp, Date.now());
    if (stamp !== 'fine' || posted.trap !== '') return back('again');
    const wait = tooOften(addressOf(request));
    if (wait > 0) return later(back('tooOften'), wait);
    const { data, error } = TypedComment.safeParse(posted.typed);
    if (data === undefined)
      return back(
        error.issues.some(({ message }) => message === 'hiddenCharacters') ? 'hidden' : 'empty',
      );
    return await kept(id, posted.stamp, data);
  });

async function kept(nomination: string, stamp: string, typed: TypedComment): Promise<Answer> {
  const code = codeOf(stamp);
  const isKept = await keepComment(database(), { nomination, comment: idOf(stamp), code, typed });
  return isKept ? page(201, <CommentedPage code={code} styleSheet={styleSheet} />) : over();
}

/** A stamp that was merely early stays: by the second click it is old enough. */
const form = (
  status: number,
  id: string,
  notice: PublicNotice,
  posted: Posted | null,
  problem: CommentProblem | null = null,
): Answer => {
  const now = Date.now();
  const held = posted?.stamp ?? '';
  return page(
    status,
    <NoticePage
      id={id}
      notice={notice}
      typed={posted?.typed ?? nothingTyped}
      stamp={judged(held, now) === 'unknown' ? newStamp(now) : held}
      problem={problem}
      styleSheet={styleSheet}
    />,
  );
};

const later = (answer: Answer, seconds: number): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'Retry-After': String(seconds) },
});
