/** Throws away what is no more than a beginning, after saying what that means. */
import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly summary: string;
  /** What becomes of it and of what hangs on it. */
  readonly children: ComponentChildren;
  readonly press: string;
  readonly onThrowAway: () => Promise<'saved' | keyof typeof words.general.notSaved>;
  /** The list on which it stood: opened once it is gone. */
  readonly list: string;
}

export function ThrowAway({ summary, children, press, onThrowAway, list }: Props) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const throwAway = async (): Promise<void> => {
    setBusy(true);
    const thrown = await onThrowAway();
    if (thrown === 'saved') route(list);
    setProblem(thrown === 'saved' ? null : words.general.notSaved[thrown]);
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
