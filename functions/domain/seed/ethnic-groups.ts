/** `ethnic-groups.json`: the 54 peoples, with the system their codes belong to, and the answers that name none. */
import * as z from 'zod';

const words = z.string().min(1);
const code = z.string().regex(/^\d{2}$/u);

export const EthnicGroupsFile = z.strictObject({
  note: words,
  codeSystem: words,
  groups: z.array(z.strictObject({ code, name: words, aliases: z.array(words).optional() })),
  other: z.array(z.strictObject({ code, name: words })),
});
export type EthnicGroupsFile = z.infer<typeof EthnicGroupsFile>;
