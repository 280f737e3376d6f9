/** Asks over the page before something is lost by leaving; Escape stays, as its first button does. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Button } from './button.tsx';

export function LeaveDialog({
  id,
  title,
  leave,
  onStay,
  onLeave,
  children,
}: {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  /** What the button that leaves says. */
  readonly leave: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="card" aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{title}</h2>
      {children}
      <div class="row">
        {/* Closing gives the focus back to where it was. */}
        <Button kind="primary" onPress={() => dialog.current?.close()}>
          {words.autosave.stay}
        </Button>
        <Button kind="danger" onPress={onLeave}>
          {leave}
        </Button>
      </div>
    </dialog>
  );
}
