/** In place of a whole page that is not there yet: until its own heading comes, its place in the menu is the heading. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { words } from '../words/words.ts';
import { NotReady, type Absence } from './not-ready.tsx';

export const Section = createContext(words.door.brand);

export function PageNotReady(props: {
  readonly is: Absence;
  readonly onAgain?: (() => void) | undefined;
}) {
  const section = useContext(Section);
  return (
    <>
      <h1 data-stands-in>{section}</h1>
      <NotReady {...props} />
    </>
  );
}
