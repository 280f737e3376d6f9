/** Saves while somebody types: on this machine with every keystroke, on the server after a pause, as one version more each time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Autosaving, type Autosave, type Writer } from './autosaving.ts';

/** For as long as the form is open; the writer may be another one each time. */
export function useAutosave<D>(writer: Writer<D>): Autosave<D> {
  const latest = useRef(writer);
  latest.current = writer;
  const [own] = useState(() => new Autosaving(latest, () => rerender((turn) => turn + 1)));
  const [, rerender] = useState(0);
  useEffect(() => own.open(), []);
  return own.shown();
}
