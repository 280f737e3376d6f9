/** One thing asked of the register: a button that opens its reason, and the answer in words. */
import { useRef, useState } from 'preact/hooks';
import type { SubjectInput, SubjectRequestKind } from '#domain/subject-request.ts';
import { askRegister } from '../../data/subjects.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useBorrowedFocus } from '../../parts/use-focus.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { subjectWords } from './words.ts';

type Result = Awaited<ReturnType<typeof askRegister>> | 'empty';

interface AskProps<K extends SubjectRequestKind> {
  readonly kind: K;
  readonly input: SubjectInput<K>;
  /** Whom it is about, for those who hear the page. */
  readonly about: string;
  readonly onDone: () => void;
}

export function Ask<K extends SubjectRequestKind>(props: AskProps<K>) {
  const [open, setOpen] = useState(false);
  return open ? (
    <AskForm {...props} onCancel={() => setOpen(false)} />
  ) : (
    <Button onPress={() => setOpen(true)}>
      {subjectWords.doing[props.kind]} <span class="visually-hidden">{props.about}</span>
    </Button>
  );
}

function AskForm<K extends SubjectRequestKind>({
  kind,
  input,
  about,
  onDone,
  onCancel,
}: AskProps<K> & { readonly onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, onCancel);
  useUnsaved(reason !== '');
  const title = subjectWords.doing[kind];
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === '') {
      setResult('empty');
      return;
    }
    setBusy(true);
    const answer = await askRegister(kind, input, reason);
    setBusy(false);
    setResult(answer);
    if (typeof answer === 'object' && answer?.status === 'applied') {
      setReason('');
      onDone();
    }
  };
  return (
    <form
      ref={form}
      class="card soft"
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={`${title} ${about}`}
      aria-busy={busy}
    >
      <TextField
        id={`${kind}.${Object.values(input).join('.')}`}
        label={subjectWords.reason}
        hint={subjectWords.reasonHint}
        max={500}
        value={reason}
        onChange={setReason}
      />
      {result !== undefined && <ResultLine result={result} />}
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {busy ? words.general.sending : title}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {subjectWords.cancel}
        </Button>
      </div>
    </form>
  );
}

function ResultLine({ result }: { readonly result: Result }) {
  if (result === null) return <Notice>{subjectWords.waiting}</Notice>;
  if (result === 'empty') return <Notice tone="bad">{words.emptyField}</Notice>;
  if (typeof result === 'string')
    return <Notice tone="bad">{words.general.notSaved[result]}</Notice>;
  return result.status === 'applied' ? (
    <Notice tone="good">{subjectWords.done}</Notice>
  ) : (
    <Notice tone="bad">{subjectWords.refusals[result.code]}</Notice>
  );
}
