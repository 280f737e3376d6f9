/** A form whose document is written at once: what is wrong, saving, saved. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useBorrowedFocus } from '../../parts/use-focus.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';

export function SaveForm({
  title,
  wrong,
  isChanged,
  save,
  onDone,
  onCancel,
  children,
}: {
  readonly title: string;
  /** What keeps it from being saved, as a sentence. */
  readonly wrong: string | null;
  readonly isChanged: boolean;
  readonly save: () => Promise<Written>;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}) {
  const [ended, setEnded] = useState<Written | 'busy' | 'wrong' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, () => onCancel?.());
  // Fields that take nothing while they are saved let go of the focus.
  const typing = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (ended === 'busy' || document.activeElement !== document.body) return;
    if (typing.current instanceof HTMLElement) typing.current.focus();
    typing.current = null;
  }, [ended]);
  useUnsaved(isChanged && ended !== 'saved');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (ended === 'busy') return;
    if (wrong !== null) {
      setEnded('wrong');
      return;
    }
    typing.current = document.activeElement;
    setEnded('busy');
    const written = await save();
    setEnded(written);
    if (written === 'saved') onDone();
  };
  return (
    <form
      // One that stands on the page from the beginning takes no focus.
      ref={onCancel ? form : null}
      class="card soft"
      onSubmit={(event) => void send(event)}
      // What is typed after a save is unsaved again.
      onInput={() => setEnded((now) => (now === 'saved' ? null : now))}
      noValidate
      aria-label={title}
    >
      <h2>{title}</h2>
      {/* What was typed meanwhile would be neither in what is saved nor in what is shown afterwards. */}
      <div inert={ended === 'busy'}>{children}</div>
      {ended === 'saved' && <Notice tone="good">{words.general.saved}</Notice>}
      {ended === 'wrong' && wrong !== null && <Notice tone="bad">{wrong}</Notice>}
      {ended !== null && ended !== 'saved' && ended !== 'wrong' && ended !== 'busy' && (
        <Notice tone="bad">{words.general.notSaved[ended]}</Notice>
      )}
      <div class="row">
        <Button kind="primary" submits saves busy={ended === 'busy'}>
          {ended === 'busy' ? words.general.saving : words.general.save}
        </Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {ended === 'saved' ? settings.close : words.general.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
