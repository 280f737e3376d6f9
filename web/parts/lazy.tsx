/** A part of a page whose script comes when it is first shown, or ahead of that in a calm moment. */
import type { ComponentType } from 'preact';
import { comesWithItsPage } from './ahead.ts';
import { fetched } from './fetched.tsx';
import { NotReady } from './not-ready.tsx';

export function lazy<P extends object>(load: () => Promise<ComponentType<P>>) {
  const part = fetched(load, NotReady);
  comesWithItsPage(part.preload);
  return part;
}
