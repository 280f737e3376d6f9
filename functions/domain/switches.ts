/** `settings/switches`: what an agency may turn on. Without a document all of it is off: simple by default (architecture §8). */
import * as z from 'zod';

export const switchNames = [
  'scores',
  'secondAppraisal',
  'onlineBallot',
  'publicNotice',
  'english',
  'nearDuplicatePhotos',
] as const;
export type SwitchName = (typeof switchNames)[number];

/** Where nobody has said another: one case in five. */
const givenShare = 20;

export const Switches = z.strictObject({
  v: z.literal(1),
  /** Points that council members give, beside their votes. */
  scores: z.boolean(),
  /** A second person appraises what a first has appraised. */
  secondAppraisal: z.boolean(),
  /** Of a hundred cases so many are drawn for it. */
  secondAppraisalShare: z.int().min(1).max(100).default(givenShare),
  /** Members vote in the application, secretly. */
  onlineBallot: z.boolean(),
  /** Cases are put before the public for comment ahead of the council. */
  publicNotice: z.boolean(),
  /** Everybody may choose to work in English. */
  english: z.boolean(),
  /** Photos are compared with those of other cases. */
  nearDuplicatePhotos: z.boolean(),
});
export type Switches = z.infer<typeof Switches>;

export const allOff: Switches = {
  v: 1,
  scores: false,
  secondAppraisal: false,
  secondAppraisalShare: givenShare,
  onlineBallot: false,
  publicNotice: false,
  english: false,
  nearDuplicatePhotos: false,
};
