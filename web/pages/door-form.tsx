/** A form at the door: one attempt at a time, and a sentence when it fails. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Attempt } from '../data/session.ts';
import { Button } from '../parts/button.tsx';
import { door as said } from '../words/door.ts';

export function DoorForm({
  title,
  press,
  wrong = '',
  act,
  children,
}: {
  readonly title: string;
  readonly press: string;
  /** What keeps the form from being sent; shown once it was tried. */
  readonly wrong?: string;
  readonly act: () => Promise<Attempt>;
  readonly children: ComponentChildren;
}) {
  const [ended, setEnded] = useState<Attempt | 'busy' | 'held' | null>(null);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (ended === 'busy') return;
    if (wrong !== '') {
      setEnded('held');
      return;
    }
    setEnded('busy');
    setEnded(await act());
  };
  const sentence =
    ended === 'held' ? wrong : ended !== null && ended !== 'busy' && said.attempts[ended];
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <h1>{title}</h1>
      {children}
      {sentence && (
        <p class="notice bad" role="alert">
          {sentence}
        </p>
      )}
      <Button kind="primary" submits busy={ended === 'busy'}>
        {ended === 'busy' ? said.wait : press}
      </Button>
    </form>
  );
}
