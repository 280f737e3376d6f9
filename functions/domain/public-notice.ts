/**
 * Public notice (niêm yết, lấy ý kiến) ahead of the council, where a rule pack asks for it: what the public reads of a
 * case, what it answers, and who knows who answered.
 */
import * as z from 'zod';
import { consentedFields, isConsentedOn, type Consent } from './consent.ts';
import { SubjectKind } from './criteria-set.ts';
import { Day, Instant } from './day.ts';
import { noticeBases, type Nomination } from './nomination.ts';
import type { RulePack } from './rule-pack.ts';
import { filled, Id, text } from './text.ts';

/** The two who may learn the author of a comment. */
const Keepers = z.tuple([Id, Id]);

/**
 * `notices/{caseId}`: no more than somebody must know to have an opinion, and who may learn from whom an opinion came.
 * The function that shows it reads it, and no client.
 */
export const PublicNotice = z.strictObject({
  v: z.literal(1),
  code: filled(40),
  name: filled(120),
  kind: SubjectKind,
  unit: filled(200),
  cycle: filled(200),
  /** Why it may be shown: the subject's yes, or what the rule pack names. */
  basis: z.enum(noticeBases),
  ground: text(300),
  postedOn: Day,
  until: Day,
  keepers: Keepers,
});
export type PublicNotice = z.infer<typeof PublicNotice>;

/** What is typed under a notice; who writes is asked, because what nobody stands for cannot be looked into. */
export const TypedComment = z.strictObject({
  text: filled(2000),
  author: filled(120),
  contact: filled(200),
});
export type TypedComment = z.infer<typeof TypedComment>;
export const commentFields = ['text', 'author', 'contact'] as const;

/** How an opinion reaches the office beside the form. */
export const enteredHows = ['paper', 'spoken'] as const;

export const CommentAnswer = z.strictObject({ text: filled(2000), by: Id, at: Instant });

/** `nominations/{id}/comments/{}`: the text alone, for those who judge the case; answered once. */
export const NoticeComment = z.strictObject({
  v: z.literal(1),
  text: filled(2000),
  on: Day,
  at: Instant,
  answer: CommentAnswer.nullable(),
  /** By whom it was entered where it did not come by the form. */
  entered: z.strictObject({ by: Id, how: z.enum(enteredHows) }).optional(),
});
export type NoticeComment = z.infer<typeof NoticeComment>;

/** `nominations/{id}/commentAuthors/{}`: under the comment's id, for its two keepers alone. */
export const CommentAuthor = z.strictObject({
  v: z.literal(1),
  author: filled(120),
  contact: filled(200),
  keepers: Keepers,
});
export type CommentAuthor = z.infer<typeof CommentAuthor>;

/** `commentCodes/{sha256 of the code}`: the code itself is stored nowhere. */
export const CommentCode = z.strictObject({ v: z.literal(1), nomination: Id, comment: Id });

/** Whether comments are still taken: the last day counts. */
export const isOpen = ({ until }: Pick<PublicNotice, 'until'>, today: Day): boolean =>
  today <= until;

/** A notice on the pack's ground stays whatever is taken back; a card from before the basis was kept counts as agreed to. */
export const isPostedOnConsent = ({
  state,
  noticeBasis,
}: Pick<Nomination, 'state' | 'noticeBasis'>): boolean =>
  state === 'notice' && noticeBasis !== 'ground';

/** On what the name may stand there: a consent to the notice that names it, or the pack's ground; null where on nothing. */
export const basisOf = (
  consents: readonly Consent[],
  pack: Pick<RulePack, 'noticeGround'>,
): PublicNotice['basis'] | null => {
  if (isConsentedOn(consents, 'notice') && consentedFields(consents, 'notice').has('name'))
    return 'consent';
  return (pack.noticeGround ?? '') === '' ? null : 'ground';
};
