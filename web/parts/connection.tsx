/** Tells at the top of every page that the connection is lost, and when it is back. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';

export function ConnectionLine() {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  // Always there, so that a screen reader hears the sentence come.
  return (
    <div role="status" class="connection">
      {!online && <p>{words.look.offline}</p>}
    </div>
  );
}
