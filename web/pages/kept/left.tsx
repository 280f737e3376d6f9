/** A text left on this machine, offered before anything new is typed. */
import type { Autosave } from '../../data/autosaving.ts';
import type { KeptEntry } from '../../data/kept-text.ts';
import { differing, valueAt } from '../../data/merged.ts';
import { Button } from '../../parts/button.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { textAt, type Telling } from './telling.ts';

export function Left<D>({
  auto,
  entry,
  telling,
}: {
  readonly auto: Autosave<D>;
  readonly entry: KeptEntry;
  readonly telling: Telling;
}) {
  const { at, base, draft } = entry.text;
  const title = words.autosave.leftTitle(writtenInstant({ toMillis: () => at }));
  return (
    <section class="card" role="alert" data-part="left" aria-label={title}>
      <h2>{title}</h2>
      <p>{words.autosave.leftText}</p>
      <dl>
        {differing(base, draft).map((path) => (
          <div key={path.join('/')}>
            <dt>{telling.label(path)}</dt>
            <dd class="prose">{textAt(telling, path, valueAt(draft, path))}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Button kind="primary" onPress={() => auto.takeUp(entry)}>
          {words.autosave.takeUp}
        </Button>
        <Button onPress={() => auto.drop(entry)}>{words.autosave.drop}</Button>
      </div>
    </section>
  );
}
