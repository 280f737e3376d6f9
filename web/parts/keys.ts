/** The keyboard of every page: Ctrl+S saves, Alt+1…9 presses what the page offers, Enter goes to the next field. */
import { useEffect } from 'preact/hooks';

export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Alt+1 to Alt+9 for what a page offers, in the order shown; null beyond. */
export const offeredKey = (index: number): string | null => (index < 9 ? `Alt+${index + 1}` : null);

export const saveKey = 'Control+S';

function onKey(event: KeyboardEvent): void {
  // While a letter is being composed (Telex, VNI), Enter belongs to it.
  if (event.defaultPrevented || event.isComposing) return;
  const act = saving(event) ?? pressing(event) ?? goingOn(event);
  if (act === null) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | null;

/** Only what keeps what was typed: a move is never sent by a key that means "save". */
function saving({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): Act {
  if (!(ctrlKey || metaKey) || altKey || shiftKey || code !== 'KeyS') return null;
  const buttons = [...document.querySelectorAll<HTMLElement>(offering(saveKey))];
  const here = buttons.find((button) => button.closest('form')?.contains(document.activeElement));
  const button = here ?? (buttons.length === 1 ? buttons[0] : undefined);
  return buttons.length === 0 ? null : () => button?.click();
}

const offering = (key: string): string => `main [aria-keyshortcuts="${key}"]`;

function pressing({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): Act {
  const digit = /^Digit([1-9])$/u.exec(code)?.[1];
  if (!altKey || ctrlKey || metaKey || shiftKey || digit === undefined) return null;
  const button = document.querySelector<HTMLElement>(offering(`Alt+${digit}`));
  return (
    button &&
    (() => {
      button.focus();
      button.click();
    })
  );
}

const leavesEnterAlone: readonly string[] = ['button', 'submit', 'reset', 'image', 'file'];

/** A form of one field is sent by Enter as everywhere; so is a search. */
function goingOn({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Act {
  if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey) return null;
  if (!(target instanceof HTMLInputElement) || leavesEnterAlone.includes(target.type)) return null;
  const form = target.form;
  if (form === null || form.closest('[role=search]') !== null) return null;
  const fields = [...form.elements].filter(isReachable);
  const next = fields[fields.indexOf(target) + 1];
  return fields.filter((field) => !isButton(field)).length > 1 && next ? () => next.focus() : null;
}

const isButton = (field: Element): boolean => field instanceof HTMLButtonElement;

/** A field, or the button that sends the form; nothing hidden in a closed part. */
const isReachable = (field: Element): field is HTMLElement =>
  field.matches('input:not([type=hidden]), select, textarea, button[type=submit]') &&
  !field.matches(':disabled') &&
  field.checkVisibility();
