/** How many cases of a hundred lot falls on; the administrator's to say. */
import { useState } from 'preact/hooks';
import { setShare } from '../../data/switches.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { agreementWords } from './words.ts';

export function ShareForm({ share }: { readonly share: number }) {
  const [typed, setTyped] = useState(String(share));
  const [ended, setEnded] = useState<Written | 'wrong' | null>(null);
  useUnsaved(typed !== String(share) && ended !== 'saved');
  const type = (next: string): void => {
    setTyped(next);
    setEnded(null);
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wanted = /^[1-9]\d{0,2}$/u.test(typed.trim()) ? Number(typed) : 0;
    setEnded(wanted >= 1 && wanted <= 100 ? await setShare(wanted) : 'wrong');
  };
  return (
    <form class="row" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        id="f-share"
        label={agreementWords.share}
        mode="numeric"
        max={3}
        wrong={ended === 'wrong' ? agreementWords.shareWrong : undefined}
        value={typed}
        onChange={type}
      />
      <Button submits saves>
        {agreementWords.saveShare}
      </Button>
      {ended === 'saved' && <Notice tone="good">{agreementWords.shareSaved}</Notice>}
      {ended !== null && ended !== 'saved' && ended !== 'wrong' && (
        <Notice tone="bad">{words.general.notSaved[ended]}</Notice>
      )}
    </form>
  );
}
