/** Tells at the top of every page that the connection is lost, and when it is back; and that this machine's clock is wrong. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { clock, isOff } from '../clock.ts';

export function ConnectionLine() {
  const [online, setOnline] = useState(() => navigator.onLine);
  const [off, setOff] = useState(isOff);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  useEffect(() => {
    const listen = (): void => setOff(isOff());
    clock.addEventListener('heard', listen);
    return () => clock.removeEventListener('heard', listen);
  }, []);
  // Always there, so that a screen reader hears the sentence come.
  return (
    <div role="status" class="connection">
      {!online && <p>{words.look.offline}</p>}
      {off && <p>{words.look.wrongClock}</p>}
    </div>
  );
}
