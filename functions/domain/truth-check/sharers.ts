/** What a function tells of other dossiers, or other stories, whose words this one may share. */
import * as z from 'zod';
import type { Person } from '../person.ts';
import { Id } from '../text.ts';

/** Ids only: whoever asks reads them by the rules, which close what a wall closes. */
export const ToldSharers = z.strictObject({ ids: z.array(Id) });
export type ToldSharers = z.infer<typeof ToldSharers>;

/** Whoever the rules let read stories. */
export const mayCompareStories = (person: Pick<Person, 'active' | 'roles'> | null): boolean =>
  person?.active === true &&
  person.roles.some((role) => ['editor', 'office', 'head', 'deputy'].includes(role));
