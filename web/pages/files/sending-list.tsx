/** Files under way: how far each is, what is wrong with one, and how to go on. */
import { passing, type Sending } from '../../data/uploads.ts';
import { Button } from '../../parts/button.tsx';
import { files as spoken } from './words.ts';

export function SendingList({
  sending,
  onAgain,
  onStop,
}: {
  readonly sending: readonly Sending[];
  readonly onAgain: (id: string) => void;
  readonly onStop: (id: string) => void;
}) {
  if (sending.length === 0) return null;
  return (
    <ul class="plain-list" data-part="sending">
      {sending.map((one) => (
        <li key={one.id} class="tight" data-sending={one.is}>
          <div class="row spread">
            <span>{one.name}</span>
            <span class="row">
              {passing.has(one.is) && (
                <Button onPress={() => onAgain(one.id)}>
                  {spoken.again} <span class="visually-hidden">{one.name}</span>
                </Button>
              )}
              <Button kind="quiet" onPress={() => onStop(one.id)}>
                {spoken.stop} <span class="visually-hidden">{one.name}</span>
              </Button>
            </span>
          </div>
          <Standing one={one} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ one }: { readonly one: Sending }) {
  if (one.is === 'queued') return <p class="hint">{spoken.queued}</p>;
  if (one.is !== 'sending' && one.is !== 'waiting')
    return (
      <p class="wrong" role="alert">
        {spoken.problems[one.is]}
      </p>
    );
  const percent = Math.round(one.share * 100);
  return (
    <p class="hint" role="status">
      <progress value={percent} max={100} aria-label={one.name} />{' '}
      {one.is === 'waiting'
        ? spoken.waiting
        : percent === 100
          ? spoken.checking
          : spoken.sending(percent)}
    </p>
  );
}
