/** One code, and what comes of it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TypedCode } from '#domain/second-factor.ts';
import { showSecondFactor, type Unopened } from '../../data/second-factor.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { words } from '../../words/words.ts';
import { said } from './words.ts';

export function CodeForm({
  step,
  title,
  label,
  press,
  onOpen,
  children,
}: {
  readonly step: 'confirm' | 'show';
  readonly title: string;
  readonly label: string;
  readonly press: string;
  readonly onOpen: (spare: readonly string[]) => void;
  readonly children?: ComponentChildren;
}) {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (!TypedCode.safeParse(code).success) {
      setWrong(said.typeCode);
      return;
    }
    setBusy(true);
    const answer = await showSecondFactor(step, code);
    setBusy(false);
    if (typeof answer === 'string') setWrong(sentenceOf(answer));
    else onOpen(answer.spare);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <h1>{title}</h1>
      {children}
      <TextField
        id="code"
        label={label}
        complete="one-time-code"
        max={40}
        wrong={wrong}
        value={code}
        onChange={setCode}
      />
      <Button kind="primary" submits busy={busy}>
        {busy ? words.general.sending : press}
      </Button>
    </form>
  );
}

export const sentenceOf = (why: Unopened): string =>
  why === 'offline' ? said.offline : why === 'failed' ? said.failed : said.refusals[why];
