/** Signing out erases what this machine keeps of a person, so what is not sent yet is sent first, or asked about. */
import { useState } from 'preact/hooks';
import { forgetFilesOf } from '../../data/kept-files.ts';
import { askedOf, isOnItsWay, notCarriedOut } from '../../data/kept-moves.ts';
import { eraseAllOf, keptBy, type KeptEntry } from '../../data/kept-text.ts';
import { signOut } from '../../data/session.ts';
import { everythingSent } from '../../data/unsent.ts';
import { LeaveDialog } from '../../parts/leave-dialog.tsx';
import { anythingNowhere } from '../../parts/use-unsaved.ts';
import { writtenInstant } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { pageOf as documentAt } from '../places.ts';

/** What signs this person out, and the question it asks where a text would be lost; `go` asks where a form holds what nothing keeps. */
export function useLeaving(uid: string, go: (away: () => void) => void) {
  const [unsent, setUnsent] = useState<readonly KeptEntry[]>([]);
  const away = async (): Promise<void> => {
    await forgetFilesOf(uid);
    await signOut();
  };
  const leave = async (): Promise<void> => {
    await everythingSent();
    const kept = await notCarriedOut(await keptBy(uid));
    setUnsent(kept);
    if (kept.length === 0) go(() => void away());
  };
  const leaveAnyway = async (): Promise<void> => {
    await eraseAllOf(uid);
    await away();
  };
  const question = unsent.length > 0 && (
    <Question unsent={unsent} onStay={() => setUnsent([])} onLeave={() => void leaveAnyway()} />
  );
  return [() => void leave(), question] as const;
}

function Question({
  unsent,
  onStay,
  onLeave,
}: {
  readonly unsent: readonly KeptEntry[];
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  return (
    <LeaveDialog
      id="leaving-title"
      title={words.autosave.unsentTitle}
      leave={words.autosave.leaveAnyway}
      onStay={onStay}
      onLeave={onLeave}
    >
      <p>{words.autosave.leaving}</p>
      <ul>
        {unsent.map(({ key, text }) => (
          <li key={key.join('/')}>
            <a href={pageOf(key)} onClick={onStay}>
              {words.autosave.places[placeOf(key)]}: {text.title}
            </a>{' '}
            <span class="hint">({writtenInstant({ toMillis: () => text.at })})</span>
            {isOnItsWay({ key, text }) && <span> – {words.autosave.unclear}</span>}
          </li>
        ))}
      </ul>
      {anythingNowhere() && <p>{words.autosave.leavingForm}</p>}
    </LeaveDialog>
  );
}

const placeOf = ([, kind]: KeptEntry['key']): keyof typeof words.autosave.places =>
  kind in words.autosave.places ? (kind as keyof typeof words.autosave.places) : 'nominations';

const pageOf = ([, kind, id, form]: KeptEntry['key']): string => {
  if (kind === 'moves') return moveAt(id, form);
  if (kind === 'lists') return `/app/to-trinh/${id}/dan`;
  if (kind === 'stories') return `/app/bai/${id}`;
  // A version of a story bears its language after the story's id.
  if (kind === 'translations') return `/app/bai/${id.slice(0, id.lastIndexOf('.'))}`;
  if (kind === 'bulletins') return `/app/ban-tin/${id}`;
  if (kind === 'scores') return `/app/ho-so/${id}/cham-diem`;
  return kind === 'appraisals' ? `/app/ho-so/${id}#f-criteria` : `/app/ho-so/${id}/sua`;
};

/** The page of the document, there the form of the move. */
const moveAt = (id: string, move: string): string => {
  const { track, id: document } = askedOf(id);
  return `${documentAt(track, document)}#buoc-${move}`;
};
