/** What stands in place of content that is not there: on its way, missing, closed to this person, unreadable, out of reach. */
import { words } from '../words/words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export type Absence = 'loading' | 'missing' | 'refused' | 'broken' | 'offline' | 'failed';

/** What another try may mend. */
const again: readonly Absence[] = ['offline', 'failed'];

export function NotReady({
  is,
  onAgain,
}: {
  readonly is: Absence;
  readonly onAgain?: (() => void) | undefined;
}) {
  if (is === 'loading') {
    return (
      <div class="skeleton" role="status" aria-busy="true">
        <p>{words.waiting.loading}</p>
        <div aria-hidden="true" />
        <div aria-hidden="true" />
        <div aria-hidden="true" />
      </div>
    );
  }
  return (
    <Notice tone={is === 'missing' || is === 'refused' ? 'warn' : 'bad'}>
      <p>{is === 'failed' ? words.look.failed : words.waiting[is]}</p>
      {onAgain && again.includes(is) && <Button onPress={onAgain}>{words.door.again}</Button>}
    </Notice>
  );
}
