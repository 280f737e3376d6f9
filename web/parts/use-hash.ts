/** Goes to the field an address names, once the field is there: content comes later than the address. */
import { useEffect } from 'preact/hooks';

export function useHash(): void {
  useEffect(() => {
    let waiting = new MutationObserver(() => undefined);
    const go = (): void => {
      waiting.disconnect();
      if (location.hash === '' || wentToNamed()) return;
      waiting = new MutationObserver(() => {
        if (wentToNamed()) waiting.disconnect();
      });
      waiting.observe(document.body, { childList: true, subtree: true });
    };
    go();
    addEventListener('hashchange', go);
    return () => {
      waiting.disconnect();
      removeEventListener('hashchange', go);
    };
  }, []);
}

function wentToNamed(): boolean {
  const named = document.querySelector<HTMLElement>(
    `[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`,
  );
  named?.scrollIntoView({ block: 'center' });
  named?.focus({ preventScroll: true });
  return named !== null;
}
