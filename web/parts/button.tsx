/** A button that says what it does, and that it is at work. */
import type { ComponentChildren } from 'preact';
import { saveKey } from './keys.ts';

interface Props {
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly busy?: boolean;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
  /** Keeps what was typed: Ctrl+S presses it. */
  readonly saves?: boolean;
  readonly field?: string | undefined;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A busy button stays focusable and ignores further presses: a second click must not send twice. */
export function Button({
  kind = 'plain',
  busy = false,
  submits = false,
  saves = false,
  field,
  onPress,
  children,
}: Props) {
  const press = (event: Event): void => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${kind}`}
      aria-busy={busy}
      aria-disabled={busy}
      aria-keyshortcuts={saves ? saveKey : undefined}
      data-field={field}
      onClick={press}
    >
      {children}
      {saves && <kbd aria-hidden="true">Ctrl+S</kbd>}
    </button>
  );
}

export function ButtonLink({
  href,
  kind = 'plain',
  children,
}: Pick<Props, 'kind' | 'children'> & { readonly href: string }) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
    </a>
  );
}
