/** A component whose script comes when it is first shown; meanwhile, and when the line is lost, `Absent` stands in its place. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface AbsentProps {
  readonly is: 'loading' | 'offline';
  readonly onAgain: () => void;
}

/** `preload` fetches it ahead, so that it is there when it is wanted, even if the line is lost by then. */
export function fetched<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Absent: ComponentType<AbsentProps>,
) {
  let loaded: ComponentType<P> | null = null;
  const fetchIt = async (): Promise<void> => {
    loaded ??= await load();
  };
  function Fetched(props: P) {
    const [is, setIs] = useState<'loading' | 'offline' | 'ready'>('loading');
    const show = (): void => {
      setIs('loading');
      fetchIt().then(
        () => setIs('ready'),
        () => setIs('offline'),
      );
    };
    useEffect(show, []);
    const Loaded = loaded;
    if (Loaded !== null) return <Loaded {...props} />;
    return <Absent is={is === 'offline' ? 'offline' : 'loading'} onAgain={show} />;
  }
  // What fails ahead of time is tried again when it is shown.
  const preload = (): Promise<void> => fetchIt().catch(() => undefined);
  return Object.assign(Fetched, { preload });
}
