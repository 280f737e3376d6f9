/** What may be wider than the screen scrolls within itself; where it does, the keyboard reaches and scrolls it too. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Wide({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new ResizeObserver(([seen]) => {
      if (seen) reachable(seen.target);
    });
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} class="scroll-x" role="group" aria-label={label}>
      {children}
    </div>
  );
}

const reachable = (box: Element): void => {
  if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
  else box.removeAttribute('tabindex');
};
