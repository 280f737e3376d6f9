/** Names and values as a list; what has no value is left out. */
import type { VNode } from 'preact';

export type Fact = readonly [name: string, value: VNode | string | number | null | undefined];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (told.length === 0) return null;
  return (
    <dl>
      {told.map(([name, value]) => (
        <div key={name} class="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
