/** The frame of the door: the name of the house and one thing to do. */
import type { ComponentChildren } from 'preact';
import { viDoor } from '../words/vi-door.ts';

export function DoorFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <div class="door-mark" />
      <main class="narrow">
        <p class="brand">{viDoor.brand}</p>
        <p class="hint">{viDoor.brandLine}</p>
        {children}
      </main>
    </>
  );
}
