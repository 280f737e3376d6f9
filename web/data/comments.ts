/** What the public said of a case on notice, and what the office answers. */
import { CommentAuthor, NoticeComment } from '#domain/public-notice.ts';
import { readAll } from './case-file.ts';
import { normalised } from './normalised.ts';
import { readDocument } from './reading.ts';
import { signed, written, type Written } from './writing.ts';

export const readComments = (caseId: string) =>
  readAll(`nominations/${caseId}/comments`, NoticeComment);

/** Refused to all but the two whom the posting named. */
export const readAuthor = (caseId: string, commentId: string) =>
  readDocument(`nominations/${caseId}/commentAuthors/${commentId}`, CommentAuthor);

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
