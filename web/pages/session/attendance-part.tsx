/** Who is in the room, and who has declared. */
import { useState } from 'preact/hooks';
import { leastOf } from '#domain/fraction.ts';
import { hasDeclared } from '#domain/session.ts';
import { saveSession, type SessionFile } from '../../data/sessions.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import type { SessionNames } from './fields.tsx';

export function AttendancePart({
  file: { id, session },
  names,
  onChanged,
}: {
  readonly file: SessionFile;
  readonly names: SessionNames;
  readonly onChanged: () => void;
}) {
  const [present, setPresent] = useState<readonly string[]>(session.present);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | null>(null);
  const [kept, setKept] = useState(present);
  useUnsaved(!busy && !sameTicks(present, kept));
  const options = session.members.map((uid) => ({
    value: uid,
    label: `${personName(names.roster, uid)}: ${hasDeclared(session, uid) ? sessionView.declared : sessionView.notDeclared}`,
  }));
  const pack = session.pack ?? names.rulePacks.get(session.rulePack);
  const needed = pack === undefined ? null : leastOf(pack.quorum, session.members.length);
  const save = async (): Promise<void> => {
    setBusy(true);
    const saved = await saveSession(id, { present: [...present] });
    setBusy(false);
    setResult(saved);
    if (saved !== 'saved') return;
    setKept(present);
    onChanged();
  };
  return (
    <section aria-label={sessionView.present}>
      <CheckGroup
        id="f-present"
        label={sessionView.present}
        options={options}
        chosen={present}
        onChange={setPresent}
      />
      <p role="status" data-part="quorum">
        {sessionView.ticked(present.length, session.members.length)}
        {needed !== null &&
          `. ${present.length >= needed ? sessionView.quorumReached(needed) : sessionView.quorumMissing(needed - present.length, needed)}`}
      </p>
      {result && result !== 'saved' && <Notice tone="bad">{words.general.notSaved[result]}</Notice>}
      <Button busy={busy} onPress={() => void save()}>
        {sessionView.savePresent}
      </Button>
    </section>
  );
}

const sameTicks = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((uid) => other.includes(uid));
