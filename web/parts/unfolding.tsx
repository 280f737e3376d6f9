/** A part of a page behind its heading, made when it is opened first and kept from then on, with what was typed there. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export function Unfolding({
  summary,
  class: look,
  children,
}: {
  readonly summary: string;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={look} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
