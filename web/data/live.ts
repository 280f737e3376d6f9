/** Listens to single documents while a session stands open on the screen: one read a change and viewer, and none elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import { connected } from './firebase.ts';

type Stop = () => void;

/** The whole library comes only here; it shares the app, and so the sign-in, with the small one. */
const listen = async (path: string, onData: (data: unknown) => void): Promise<Stop> => {
  const [{ connectFirestoreEmulator, doc, getFirestore, onSnapshot }, { app, emulators }] =
    await Promise.all([import('firebase/firestore'), connected()]);
  const store = getFirestore(app);
  const local = emulators?.['firestore'];
  if (local && !listening) connectFirestoreEmulator(store, local.host, local.port);
  listening = true;
  // A right taken away, or a lost line: what is shown stays as it was, and the page can be loaded again.
  return onSnapshot(
    doc(store, path),
    (found) => onData(found.data()),
    () => undefined,
  );
};

let listening = false;

/** The document as it stands now; null until it is there, and where it does not parse. */
export function useLive<S extends z.ZodType>(
  path: string,
  schema: S,
  on: boolean,
): z.infer<S> | null {
  const [value, setValue] = useState<z.infer<S> | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let gone = false;
    const stop = listen(path, (data) => {
      const parsed = schema.safeParse(data);
      if (!gone && parsed.success) setValue(parsed.data);
    }).catch(() => () => undefined);
    return () => {
      gone = true;
      void stop.then((end) => end());
    };
  }, [path, on]);
  return value;
}
