/** How far the typed text has got, in words, beside the button that sends it at once. */
import type { Autosave, Saving } from '../../data/autosaving.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { timeOf } from '../../parts/when.ts';
import { words } from '../../words/words.ts';

export function SaveLine<D>({
  auto: { saving, keeps, unsaved },
  save,
  wrong = false,
}: {
  readonly auto: Autosave<D>;
  readonly save: string;
  /** Something was asked to be saved that cannot be saved as it stands. */
  readonly wrong?: boolean;
}) {
  const noRoom = unsaved && !keeps;
  return (
    <div class="save-line" data-saving={saving.is}>
      {wrong && <Notice tone="bad">{words.refusals.badInput}</Notice>}
      {noRoom && (
        <Notice tone="bad">
          {words.autosave[saving.is === 'offline' ? 'noRoomOffline' : 'noRoom']}
        </Notice>
      )}
      {!(noRoom && saving.is === 'offline') && <State saving={saving} />}
      <div class="row">
        <Button kind="primary" submits saves>
          {save}
        </Button>
        {saving.is === 'typed' && <span class="hint">{words.autosave.typed}</span>}
        {saving.is === 'sending' && <span class="hint">{words.general.saving}</span>}
      </div>
    </div>
  );
}

function State({ saving }: { readonly saving: Saving }) {
  if (saving.is === 'idle' || saving.is === 'typed' || saving.is === 'sending') return null;
  if (saving.is === 'saved') {
    return (
      <p class="hint" role="status">
        {words.autosave.saved(timeOf({ toMillis: () => saving.at }))}
      </p>
    );
  }
  if (saving.is === 'hidden') return <Notice tone="bad">{words.general.notSaved.hidden}</Notice>;
  const gentle = saving.is === 'offline' || saving.is === 'held';
  return <Notice tone={gentle ? 'warn' : 'bad'}>{words.autosave[saving.is]}</Notice>;
}
