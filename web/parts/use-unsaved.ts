/** Marks a form that holds unsaved text: before the page is left the browser asks, or, inside the application, `leave-question.tsx`. */
import { useLayoutEffect } from 'preact/hooks';

/**
 * `lost`: leaving loses it; `kept`: this machine keeps it until its author signs out; `unclear`: it was sent, and nobody
 * has answered yet.
 */
export type Unsaved = 'lost' | 'kept' | 'unclear';

/** One for each form on the page that holds something unsaved. */
const forms = new Map<symbol, Unsaved>();

export const anythingUnsaved = (): boolean => forms.size > 0;

/** Whether all there is to lose has been sent, though without an answer. */
export const isAllUnclear = (): boolean =>
  anythingUnsaved() && [...forms.values()].every((is) => is === 'unclear');

/** Whether something stands in a form that this machine does not keep. */
export const anythingNowhere = (): boolean => [...forms.values()].includes('lost');

/** Whoever was asked and leaves all the same is not asked twice. */
export const giveUpUnsaved = (): void => forms.clear();

export function useUnsaved(unsaved: boolean, is: Unsaved = 'lost'): void {
  // At once: whoever types and goes back at the same moment is asked too.
  useLayoutEffect(() => {
    if (!unsaved) return undefined;
    const form = Symbol('form');
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    forms.set(form, is);
    addEventListener('beforeunload', warn);
    return () => {
      forms.delete(form);
      removeEventListener('beforeunload', warn);
    };
  }, [unsaved, is]);
}
