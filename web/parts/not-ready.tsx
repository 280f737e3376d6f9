/** What stands in place of content that is not there: on its way, missing, closed to this person, unreadable, out of reach. */
import { words } from '../words/words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export type Absence = 'loading' | 'missing' | 'refused' | 'broken' | 'offline';

export function NotReady({
  is,
  onAgain,
}: {
  readonly is: Absence;
  readonly onAgain?: (() => void) | undefined;
}) {
  if (is === 'loading') {
    return (
      <p class="skeleton" role="status" aria-busy="true">
        {words.waiting.loading}
      </p>
    );
  }
  return (
    <Notice tone={is === 'missing' || is === 'refused' ? 'warn' : 'bad'}>
      <p>{words.waiting[is]}</p>
      {onAgain && is === 'offline' && <Button onPress={onAgain}>{words.door.again}</Button>}
    </Notice>
  );
}
