/** A correction in the history: what stood there, what stands there now, and the words in which they differ. */
import * as z from 'zod';
import { amendableFields } from '#domain/nomination-moves/amendable.ts';
import { amendFields } from '../../words/amending.ts';
import { differenceOf } from './difference.ts';

const Told = z.object({
  field: z.enum(amendableFields),
  before: z.string(),
  after: z.string(),
});

export function Amended({ input }: { readonly input: unknown }) {
  const parsed = Told.safeParse(input);
  if (!parsed.success) return null;
  const { field, before, after } = parsed.data;
  const { start, before: was, after: is, end } = differenceOf(before, after);
  return (
    <p class="prose" data-part="amended">
      {amendFields[field]}: “{start}
      {was && <del>{was}</del>}
      {end}” → “{start}
      {is && <ins>{is}</ins>}
      {end}”
    </p>
  );
}
