/** Two texts for one place, side by side, until one is chosen; and what came in from somebody else without a clash. */
import type { Autosave } from '../../data/autosaving.ts';
import { valueAt } from '../../data/merged.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';
import { textAt, type Telling } from './telling.ts';

interface Props<D> {
  readonly auto: Autosave<D>;
  readonly telling: Telling;
}

export function Apart<D>({ auto, telling }: Props<D>) {
  const { apart, draft, taken } = auto.state;
  return (
    <>
      {taken.length > 0 && apart.length === 0 && (
        <Notice>
          <p>
            {words.autosave.taken(
              [...new Set(taken.map((path) => telling.label(path)))].join('; '),
            )}
          </p>
          <Button onPress={auto.noticed}>{words.autosave.understood}</Button>
        </Notice>
      )}
      {apart.length > 0 && (
        <section class="card" role="alert" data-part="apart" aria-label={words.autosave.apartTitle}>
          <h2>{words.autosave.apartTitle}</h2>
          <p>{words.autosave.apartText}</p>
          {apart.map(({ path, theirs }) => (
            <Place
              key={path.join('/')}
              label={telling.label(path)}
              mine={textAt(telling, path, valueAt(draft, path))}
              theirs={textAt(telling, path, theirs)}
              onChoose={(whose) => auto.choose(path, whose)}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Place({
  label,
  mine,
  theirs,
  onChoose,
}: {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}) {
  const sides = [
    { whose: 'mine', title: words.autosave.mine, text: mine, press: words.autosave.keepMine },
    {
      whose: 'theirs',
      title: words.autosave.theirs,
      text: theirs,
      press: words.autosave.keepTheirs,
    },
  ] as const;
  return (
    <div role="group" aria-label={label}>
      <p class="label">{label}</p>
      <div class="columns">
        {sides.map(({ whose, title, text, press }) => (
          <div key={whose} class="field" data-side={whose}>
            <p class="label">{title}</p>
            <p class="prose">{text}</p>
            <Button onPress={() => onChoose(whose)}>{press}</Button>
          </div>
        ))}
      </div>
    </div>
  );
}
