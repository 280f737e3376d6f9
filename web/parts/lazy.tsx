/** A page or a part behind the door whose script comes when it is first shown. */
import type { ComponentType } from 'preact';
import { fetched } from './fetched.tsx';
import { NotReady } from './not-ready.tsx';

export const lazy = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  fetched(load, NotReady);
