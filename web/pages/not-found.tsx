/** A page that is not there, and an account that opens nothing. */
import { Button, ButtonLink } from '../parts/button.tsx';
import { words } from '../words/words.ts';
import { DoorFrame } from './door-frame.tsx';

export function NotFound() {
  return (
    <>
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <ButtonLink href="/app/">{words.notFound.home}</ButtonLink>
    </>
  );
}

export function NoAccount({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <DoorFrame>
      <h1>{words.noAccount.title}</h1>
      <p role="alert">{words.noAccount.text}</p>
      <Button onPress={onLeave}>{words.door.signOut}</Button>
    </DoorFrame>
  );
}
