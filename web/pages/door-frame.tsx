/** The frame of the door: the name of the house and one thing to do. */
import type { ComponentChildren } from 'preact';
import { door as said } from '../words/door.ts';
import { hasChosen } from '../words/language.ts';
import { LanguageChoice } from './language-choice.tsx';

export function DoorFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <div class="door-mark" />
      <main class="narrow">
        <p class="brand">{said.brand}</p>
        <p class="hint">{said.brandLine}</p>
        {children}
        {hasChosen && <LanguageChoice />}
      </main>
    </>
  );
}
