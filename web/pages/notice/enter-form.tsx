/** What came to the office on paper or by word, entered beside what came by the form. */
import { useState } from 'preact/hooks';
import { enteredHows } from '#domain/public-notice.ts';
import { enterComment, type Entered } from '../../data/comments.ts';
import { newId } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { notice } from './words.ts';

const nothingTyped = { text: '', author: '', contact: '' };

export function EnterForm({
  caseId,
  onEntered,
}: {
  readonly caseId: string;
  readonly onEntered: () => void;
}) {
  const [typed, setTyped] = useState(nothingTyped);
  const [how, setHow] = useState<(typeof enteredHows)[number]>('paper');
  const [on, setOn] = useState(today());
  const [id, setId] = useState(() => newId(20));
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Entered | 'incomplete' | null>(null);
  useUnsaved(Object.values(typed).some((one) => one.trim() !== ''));
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (Object.values(typed).some((one) => one.trim() === '')) {
      setResult('incomplete');
      return;
    }
    setBusy(true);
    const entered = await enterComment(caseId, { ...typed, id, how, on });
    setBusy(false);
    setResult(entered);
    if (entered !== 'saved') return;
    setTyped(nothingTyped);
    setId(newId(20));
    onEntered();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={notice.enter}>
      <p class="hint">{notice.enterHint}</p>
      <SelectField
        id="entered.how"
        label={notice.how}
        options={optionsOf(enteredHows, notice.hows)}
        value={how}
        onChange={(chosen) => setHow(known(enteredHows, chosen, how))}
      />
      <DayField id="entered.on" label={notice.receivedOn} value={on} onChange={setOn} />
      <AreaField
        id="entered.text"
        label={notice.text}
        max={2000}
        value={typed.text}
        onChange={(text) => setTyped({ ...typed, text })}
      />
      <TextField
        id="entered.author"
        label={notice.writer}
        max={120}
        value={typed.author}
        onChange={(author) => setTyped({ ...typed, author })}
      />
      <TextField
        id="entered.contact"
        label={notice.contact}
        max={200}
        value={typed.contact}
        onChange={(contact) => setTyped({ ...typed, contact })}
      />
      {result === 'saved' && <Notice tone="good">{notice.entered}</Notice>}
      {result !== null && result !== 'saved' && (
        <Notice tone="bad">
          {result === 'incomplete' ? notice.incomplete : notice.problems[result]}
        </Notice>
      )}
      <Button kind="primary" submits saves busy={busy}>
        {notice.enterSend}
      </Button>
    </form>
  );
}
