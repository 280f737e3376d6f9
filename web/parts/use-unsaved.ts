/** Marks a form that holds unsaved text: before the page is left the browser asks, or, inside the application, `leave-question.tsx`. */
import { useLayoutEffect } from 'preact/hooks';

/** One for each form on the page that holds something unsaved. */
const forms = new Set<symbol>();

export const anythingUnsaved = (): boolean => forms.size > 0;

/** Whoever was asked and leaves all the same is not asked twice. */
export const giveUpUnsaved = (): void => forms.clear();

export function useUnsaved(unsaved: boolean): void {
  // At once: whoever types and goes back at the same moment is asked too.
  useLayoutEffect(() => {
    if (!unsaved) return undefined;
    const form = Symbol('form');
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    forms.add(form);
    addEventListener('beforeunload', warn);
    return () => {
      forms.delete(form);
      removeEventListener('beforeunload', warn);
    };
  }, [unsaved]);
}
