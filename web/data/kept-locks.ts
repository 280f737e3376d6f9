/** Which texts on this machine are open in a form right now: each form holds a lock that goes with it, even when the browser dies. */
import type { KeptKey } from './kept-text.ts';

const prefix = 'kept/';

/** Held until the returned function is called. */
export function lockOf(key: KeptKey): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // An old browser without locks offers a text that is open in another tab; the version check then keeps both.
  void navigator.locks?.request(prefix + key.join('/'), () => held);
  return release;
}

/** Keys, joined by "/", of the texts that some tab has open. */
export async function openElsewhere(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
}
