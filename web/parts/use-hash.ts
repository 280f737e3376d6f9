/** Goes to the field an address names, once the field is there: content comes later than the address. */
import { useEffect } from 'preact/hooks';

export function useHash(): void {
  useEffect(() => {
    goToNamed();
    addEventListener('hashchange', goToNamed);
    return () => removeEventListener('hashchange', goToNamed);
  }, []);
}

function goToNamed(): void {
  const named = document.querySelector<HTMLElement>(
    `[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`,
  );
  if (location.hash === '' || named === null) return;
  named.scrollIntoView({ block: 'center' });
  named.focus({ preventScroll: true });
}
