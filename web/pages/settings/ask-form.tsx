/** A small form that asks to arrange something: its fields, the paper it rests on, one button, and the answer in words. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ArrangementKind, InputOf } from '#domain/arrangement.ts';
import { written } from '#domain/day.ts';
import { arrange, type Answer } from '../../data/arrangements.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useBorrowedFocus } from '../../parts/use-focus.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';

type Result = Answer | Unwritten | 'empty' | 'waiting';

/** What whoever shows such a form does afterwards. */
export interface AskProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function AskForm<K extends ArrangementKind>({
  kind,
  title,
  input,
  isWhole,
  press,
  onDone,
  onCancel,
  children,
}: AskProps & {
  readonly kind: K;
  readonly title: string;
  readonly input: InputOf<K>;
  /** Whether every field says something. */
  readonly isWhole: boolean;
  readonly press: string;
  readonly children: ComponentChildren;
}) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [start] = useState(() => JSON.stringify(input));
  const isDone = typeof result === 'object' && result?.status === 'applied';
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, onCancel);
  useUnsaved((reason !== '' || JSON.stringify(input) !== start) && !isDone && result !== 'waiting');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (!isWhole || reason.trim() === '') {
      setResult('empty');
      return;
    }
    setBusy(true);
    const answer = await arrange(kind, input, reason);
    setBusy(false);
    setResult(answer ?? 'waiting');
    if (typeof answer === 'object' && answer?.status === 'applied') onDone();
  };
  return (
    <form
      ref={form}
      class="card soft"
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={title}
      aria-busy={busy}
    >
      <h2>{title}</h2>
      {children}
      <TextField
        id={`${kind}.reason`}
        label={settings.reason}
        hint={settings.reasonHint}
        max={500}
        value={reason}
        onChange={setReason}
      />
      <ResultLine result={result} />
      <div class="row">
        {!isDone && (
          <Button kind="primary" submits busy={busy}>
            {busy ? words.general.sending : press}
          </Button>
        )}
        <Button kind="quiet" onPress={onCancel}>
          {isDone ? settings.close : words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

function ResultLine({ result }: { readonly result: Result | null }) {
  if (result === null) return null;
  if (result === 'empty') return <Notice tone="bad">{words.emptyField}</Notice>;
  if (result === 'waiting') return <Notice>{settings.waiting}</Notice>;
  if (typeof result === 'string')
    return <Notice tone="bad">{words.general.notSaved[result]}</Notice>;
  return result.status === 'applied' ? (
    <Notice tone="good">{settings.recorded}</Notice>
  ) : (
    <Notice tone="bad">{refusalSentence(result)}</Notice>
  );
}

/** Days among the details are written as everywhere. */
export const refusalSentence = ({
  code,
  details,
}: Extract<Answer, { status: 'refused' }>): string => {
  const told = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? written(value) : value,
    ]),
  );
  return settings.refusals[code](told);
};
