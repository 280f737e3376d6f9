/** Where the focus goes when what had it is gone: to the new page's heading, to a form's first field and back again. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** After a change of page the heading has the focus as soon as it is there, unless the reader has gone on already. */
export function useHeadingFocus(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return undefined;
    shown.current = path;
    const main = document.querySelector<HTMLElement>('main');
    if (main === null || location.hash !== '') return undefined;
    main.focus({ preventScroll: true });
    const seen = new MutationObserver(() => {
      if (headingTook(main)) seen.disconnect();
    });
    if (!headingTook(main)) seen.observe(main, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, [path]);
}

/** True when there is nothing left to do. */
function headingTook(main: HTMLElement): boolean {
  if (document.activeElement !== main && document.activeElement !== document.body) return true;
  const heading = main.querySelector<HTMLElement>('h1:not([data-stands-in])');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/**
 * A form that opens takes the focus to its first field and gives it back where it came from; Escape closes it. It does so
 * before it can be seen: later it would take away what somebody had begun to type in another field. `unasked`: it opened by
 * itself, and takes nothing from somebody who is typing elsewhere.
 */
export function useBorrowedFocus(
  form: RefObject<HTMLElement | null>,
  onEscape: () => void,
  unasked = false,
): void {
  const close = useRef(onEscape);
  close.current = onEscape;
  useLayoutEffect(() => {
    const lender = document.activeElement;
    const opened = form.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    if (!(unasked && isField(lender)))
      opened?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    opened?.addEventListener('keydown', onKey);
    return () => {
      const held = document.activeElement;
      const lost = held === null || held === document.body || opened?.contains(held) === true;
      if (lost && lender instanceof HTMLElement && lender.isConnected) lender.focus();
    };
  }, []);
}

const isField = (element: Element | null): boolean =>
  element?.matches('input, select, textarea, [contenteditable]') === true;
