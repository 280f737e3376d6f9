/** How long a case is on public notice, and what allows that without the subject's consent, as the rules of the council name it. */
import { useState } from 'preact/hooks';
import { useReading, valueOf } from '../../data/reading.ts';
import { readSwitches } from '../../data/switches.ts';
import { TextField } from '../../parts/field.tsx';
import { packs as said } from '../council-words.ts';

interface Props {
  readonly days: string;
  readonly ground: string;
  readonly onDays: (days: string) => void;
  readonly onGround: (ground: string) => void;
}

/** Only where the agency has turned it on; what an earlier pack asks for stays in sight. */
export function NoticeFields({ days, ground, onDays, onGround }: Props) {
  const [switches] = useReading(readSwitches, []);
  const [asksNotice] = useState(days !== '0');
  if (!asksNotice && valueOf(switches)?.publicNotice !== true) return null;
  return (
    <>
      <TextField
        id="pack.noticeWorkingDays"
        label={said.notice}
        hint={said.noticeHint}
        mode="numeric"
        max={3}
        value={days}
        onChange={onDays}
      />
      {days !== '0' && (
        <TextField
          id="pack.noticeGround"
          label={said.noticeGround}
          max={300}
          value={ground}
          onChange={onGround}
        />
      )}
    </>
  );
}
