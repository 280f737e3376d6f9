/** Throws away what is no more than a beginning, after saying what that means. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly summary: string;
  /** What becomes of it and of what hangs on it. */
  readonly children: ComponentChildren;
  readonly press: string;
  /** The sentence that says why it is still there; null once it is gone. */
  readonly onThrowAway: () => Promise<string | null>;
}

export function ThrowAway({ summary, children, press, onThrowAway }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const throwAway = async (): Promise<void> => {
    setBusy(true);
    setProblem(await onThrowAway());
    setBusy(false);
  };
  return (
    <details>
      <summary>{summary}</summary>
      <div class="card">
        <p>{children}</p>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button kind="danger" busy={busy} onPress={() => void throwAway()}>
          {press}
        </Button>
      </div>
    </details>
  );
}
