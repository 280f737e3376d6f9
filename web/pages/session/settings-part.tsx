/** What may still be changed before the session opens. */
import { useState } from 'preact/hooks';
import type { Session } from '#domain/session.ts';
import { saveSession, type SessionContent } from '../../data/sessions.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import { isBadHour, SessionFields, type SessionNames } from './fields.tsx';

const contentOf = ({
  title,
  day,
  hour,
  place,
  chair,
  secretary,
  mode,
  rulePack,
  members,
}: Session): SessionContent => ({
  title,
  day,
  hour: hour ?? null,
  place,
  chair: chair ?? null,
  secretary: secretary ?? null,
  mode,
  rulePack,
  members,
});

export function SettingsPart({
  id,
  session,
  names,
  onChanged,
}: {
  readonly id: string;
  readonly session: Session;
  readonly names: SessionNames;
  readonly onChanged: () => void;
}) {
  const [typed, setTyped] = useState<SessionContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | null>(null);
  useUnsaved(typed !== null);
  const draft = typed ?? contentOf(session);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || draft.title.trim() === '' || draft.day === '' || isBadHour(draft.hour)) return;
    setBusy(true);
    const saved = await saveSession(id, draft);
    setBusy(false);
    setResult(saved);
    if (saved !== 'saved') return;
    setTyped(null);
    onChanged();
  };
  return (
    <details>
      <summary>{sessionView.settings}</summary>
      <form class="card" onSubmit={(event) => void save(event)} noValidate>
        <SessionFields
          draft={draft}
          council={names.councils.get(session.council) ?? null}
          names={names}
          onChange={setTyped}
        />
        {result === 'saved' && typed === null && <Notice tone="good">{words.general.saved}</Notice>}
        {result && result !== 'saved' && (
          <Notice tone="bad">{words.general.notSaved[result]}</Notice>
        )}
        <Button kind="primary" submits saves busy={busy}>
          {sessionView.saveSettings}
        </Button>
      </form>
    </details>
  );
}
