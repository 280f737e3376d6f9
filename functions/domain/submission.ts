/** A proposal to a higher level (S20, S30, S48, S58): for which case, to which level, what for, and what came of it. */
import * as z from 'zod';
import { Day } from './day.ts';
import { moving } from './nomination.ts';
import { submissionStates, underWayUp } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

/** `submissions/{id}` */
export const Submission = z.strictObject({
  v: z.literal(1),
  nomination: Id,
  /** The case's code: all that lists, tasks and mails say of it. */
  code: z.string().max(40),
  /** Of the case; told what becomes of it. */
  ownerUnit: Id,
  level: Id,
  /** What is asked for: "Bằng khen của Chủ tịch UBND tỉnh". */
  form: filled(200),
  /** Who is asked: "Ban Thi đua – Khen thưởng tỉnh". */
  recipient: filled(200),
  sent: z.strictObject({ number: filled(60), day: Day }).nullable(),
  acknowledged: z.strictObject({ number: text(60), day: Day }).nullable(),
  /** The decision from above. */
  awarded: z
    .strictObject({
      form: filled(200),
      number: filled(60),
      day: Day,
      organisation: filled(200),
    })
    .nullable(),
  state: z.enum(submissionStates),
  ...moving,
});
export type Submission = z.infer<typeof Submission>;

/** Made from the case's id, which holds no hyphen: so whoever knows a proposal knows whose walls hold for it. */
export const submissionId = (nomination: string, seq: number): string => `${nomination}-${seq}`;

export const caseOfSubmission = (id: string): string => id.split('-')[0] ?? id;

export const isUnderWay = ({ state }: Pick<Submission, 'state'>): boolean =>
  underWayUp.some((open) => open === state);
