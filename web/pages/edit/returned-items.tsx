/** What the office asked for when it returned the case, each thing with a link to its field. */
import * as z from 'zod';
import { written } from '#domain/day.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import type { MoveEntry } from '../../data/moves.ts';
import type { Entry } from '../../data/reading.ts';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';

const Returned = z.object({
  items: z.array(z.object({ field: z.string(), text: z.string() })),
  until: z.string(),
});

/** The last return that was applied; null when there is none, or when it does not read. */
export const lastReturn = (
  history: readonly Entry<MoveEntry>[],
): z.infer<typeof Returned> | null => {
  const last = history.findLast(
    ({ value }) => value.move === 'return' && value.outcome?.status === 'applied',
  );
  const parsed = Returned.safeParse(last?.value.input);
  return parsed.success ? parsed.data : null;
};

export function ReturnedItems({
  history,
  state,
  base = '',
}: {
  readonly history: readonly Entry<MoveEntry>[];
  readonly state: NominationState;
  /** The page that holds the fields; '' for this one. */
  readonly base?: string;
}) {
  const returned = state === 'returned' ? lastReturn(history) : null;
  if (returned === null) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{words.caseView.returnedItems}</strong> (
        {words.caseView.returnedUntil.toLowerCase()} {written(returned.until)})
      </p>
      <ul>
        {returned.items.map(({ field, text }) => (
          <li key={`${field}${text}`}>
            {field === '' ? text : <a href={`${base}#${field}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
