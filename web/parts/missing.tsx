/** What is still missing, each thing in words and with a link to its field. */
import type { Unmet } from '#domain/move.ts';
import { unmetWords } from '../words/missing.ts';

export function Missing({
  items,
  linkTo,
}: {
  readonly items: readonly Unmet[];
  /** Where a field is edited; null when this person cannot go there. */
  readonly linkTo: (field: string) => string | null;
}) {
  return (
    <ul>
      {items.map((item) => {
        const href = item.field === null ? null : linkTo(item.field);
        const sentence = unmetWords(item);
        return (
          <li
            key={`${item.code}.${item.field ?? ''}.${item.details['criterion'] ?? ''}`}
            data-unmet={item.code}
          >
            {href === null ? sentence : <a href={href}>{sentence}</a>}
          </li>
        );
      })}
    </ul>
  );
}
