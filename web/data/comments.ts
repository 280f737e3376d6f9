/** What the public said of a case on notice, and what the office answers. */
import {
  enteringRefusals,
  type EnteredComment,
  type EnteringRefusal,
} from '#domain/entered-comment.ts';
import { CommentAuthor, NoticeComment } from '#domain/public-notice.ts';
import { readAll } from './case-file.ts';
import { normalised } from './normalised.ts';
import { readDocument } from './reading.ts';
import { idToken } from './session.ts';
import { signed, written, type Written } from './writing.ts';

export const readComments = (caseId: string) =>
  readAll(`nominations/${caseId}/comments`, NoticeComment);

/** Refused to all but the two whom the posting named. */
export const readAuthor = (caseId: string, commentId: string) =>
  readDocument(`nominations/${caseId}/commentAuthors/${commentId}`, CommentAuthor);

export type Entered = 'saved' | EnteringRefusal | 'failed';

/** What came on paper or by word; through the function, since nobody but it knows who may learn the author. */
export async function enterComment(caseId: string, typed: EnteredComment): Promise<Entered> {
  try {
    const answer = await fetch(`/niem-yet/${caseId}/nhap`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await idToken()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(normalised(typed)),
    });
    if (answer.ok) return 'saved';
    const { code } = (await answer.json()) as { readonly code?: unknown };
    return enteringRefusals.find((one) => one === code) ?? 'failed';
  } catch {
    return 'failed';
  }
}

export const answerComment = async (
  caseId: string,
  commentId: string,
  text: string,
): Promise<Written> =>
  written([
    {
      op: 'update',
      path: `nominations/${caseId}/comments/${commentId}`,
      data: { answer: { text: normalised(text.trim()), ...(await signed()) } },
    },
  ]);
