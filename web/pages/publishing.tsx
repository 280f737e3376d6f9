/** Publishing something and taking it off: asked for, answered by a function, told in a sentence. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Unwritten } from '../data/store.ts';
import { words } from '../words/words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';

export type PublishingAct = 'publish' | 'takeDown';

interface Outcome {
  readonly status: 'applied' | 'refused';
}

/** What came of it, null while there is no answer; `unsaved`: it was not even asked. */
export type PublishingAnswer<Of extends Outcome> = Of | Unwritten | 'unsaved' | null;

interface Said {
  readonly publish: string;
  readonly publishAgain: string;
  readonly takeDown: string;
  readonly waiting: string;
  readonly notSaved: string;
  readonly done: Readonly<Record<PublishingAct, string>>;
}

interface Props<Of extends Outcome> {
  /** The card's name for tests and styles. */
  readonly part: string;
  readonly said: Said;
  readonly isPublic: boolean;
  readonly onAsk: (act: PublishingAct) => Promise<PublishingAnswer<Of>>;
  /** Why not, in words. */
  readonly refusal: (outcome: Extract<Of, { readonly status: 'refused' }>) => ComponentChildren;
  /** What stands above: where it is read. */
  readonly children: ComponentChildren;
}

export function Publishing<Of extends Outcome>(props: Props<Of>) {
  const { part, said, isPublic, onAsk, children } = props;
  const [busy, setBusy] = useState<PublishingAct | null>(null);
  const [answered, setAnswered] = useState<Answered<Of> | null>(null);
  const ask = async (act: PublishingAct): Promise<void> => {
    setBusy(act);
    setAnswered(null);
    setAnswered({ act, answer: await onAsk(act) });
    setBusy(null);
  };
  return (
    <section class="card" data-part={part} aria-label={said.publish}>
      {children}
      {answered && <Told {...props} {...answered} />}
      <div class="row">
        <Button kind="primary" busy={busy === 'publish'} onPress={() => void ask('publish')}>
          {isPublic ? said.publishAgain : said.publish}
        </Button>
        {isPublic && (
          <Button kind="danger" busy={busy === 'takeDown'} onPress={() => void ask('takeDown')}>
            {said.takeDown}
          </Button>
        )}
      </div>
    </section>
  );
}

interface Answered<Of extends Outcome> {
  readonly act: PublishingAct;
  readonly answer: PublishingAnswer<Of>;
}

function Told<Of extends Outcome>({ act, answer, said, refusal }: Props<Of> & Answered<Of>) {
  if (answer === null) return <Notice>{said.waiting}</Notice>;
  if (answer === 'unsaved') return <Notice tone="bad">{said.notSaved}</Notice>;
  if (typeof answer === 'string')
    return <Notice tone="bad">{words.general.notSaved[answer]}</Notice>;
  return isRefused(answer) ? (
    <Notice tone="bad">{refusal(answer)}</Notice>
  ) : (
    <Notice tone="good">{said.done[act]}</Notice>
  );
}

const isRefused = <Of extends Outcome>(
  outcome: Of,
): outcome is Extract<Of, { readonly status: 'refused' }> => outcome.status === 'refused';
