/** A button that says what it does, and that it is at work. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly busy?: boolean;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
  readonly field?: string | undefined;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A busy button stays focusable and ignores further presses: a second click must not send twice. */
export function Button({
  kind = 'plain',
  busy = false,
  submits = false,
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
      data-field={field}
      onClick={press}
    >
      {children}
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
