/** Somebody of the public suggests a role model (S34): four fields, perhaps a picture or a recording, and a code to ask by. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import type { NewFactor } from './new-factor.ts';
import { filled, Id, text } from './text.ts';

/** What is typed; `sender` is private and may be left empty. */
export const Suggestion = z.strictObject({
  who: filled(120),
  where: filled(200),
  deed: filled(2000),
  sender: text(300),
});
export type Suggestion = z.infer<typeof Suggestion>;
export const suggestionFields = ['who', 'where', 'deed', 'sender'] as const;
export type TypedSuggestion = Readonly<Record<(typeof suggestionFields)[number], string>>;

/** Bytes; with it a body stays far below what the platform lets through. */
export const largestAttachment = 8 * 1024 * 1024;

export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
  // Older telephones record in these.
  'audio/3gpp',
  'audio/aac',
  'audio/amr',
  'video/webm',
] as const;

/** `newFactors/{id}/private/suggestion`: who sent it and what came along; the office's alone. */
export const SuggestionPrivate = z.strictObject({
  v: z.literal(1),
  sender: text(300),
  attachment: z
    .strictObject({
      object: z.string().max(200),
      type: z.enum(attachmentTypes),
      bytes: z.int().min(1),
      sha256: z.string().length(64),
    })
    .nullable(),
  at: Instant,
});
export type SuggestionPrivate = z.infer<typeof SuggestionPrivate>;

/** `suggestionCodes/{sha256 of the code}`: the code itself is stored nowhere. */
export const SuggestionCode = z.strictObject({
  v: z.literal(1),
  newFactor: Id,
  /** The last day on which sender, file and code are kept. */
  until: Day.optional(),
});

/** How long the office may ask its sender; afterwards the suggestion itself is all that stays. The form says so. */
export const monthsKept = 12;

/** What the sender is told; what is planned with somebody, and why it ended, is nobody else's business. */
export const standings = {
  identified: 'Đã nhận. Cán bộ đang xem lời giới thiệu của bạn.',
  nurturing: 'Đã xem. Cơ quan đang tìm hiểu, theo dõi.',
  ready: 'Đã xem. Cơ quan đang tìm hiểu, theo dõi.',
  nominated: 'Đã được đưa vào hồ sơ để xét công nhận.',
  closed: 'Đã xem xong. Cảm ơn bạn đã giới thiệu.',
} as const satisfies Record<NewFactor['state'], string>;
