/** A page that fails while it is shown leaves the menu standing and says so; the next page starts afresh. */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { NotReady } from './not-ready.tsx';

export function Guarded({
  path,
  children,
}: {
  readonly path: string;
  readonly children: ComponentChildren;
}) {
  const [problem, forget] = useErrorBoundary((thrown: unknown) => reportError(thrown));
  useEffect(forget, [path]);
  if (problem === undefined) return <>{children}</>;
  return <NotReady is="failed" onAgain={() => location.reload()} />;
}
