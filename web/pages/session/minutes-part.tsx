/** The signed minutes as they were scanned: who brought which file when, and the office's way to bring one. */
import { useState } from 'preact/hooks';
import type { ToldScan } from '#domain/minutes-access.ts';
import { downloadEvidence } from '../../data/evidence.ts';
import { underSession, type SessionFile } from '../../data/sessions.ts';
import { useUploads } from '../../data/uploads.ts';
import { Button } from '../../parts/button.tsx';
import { personName } from '../../parts/names.ts';
import { writtenInstant } from '../../parts/when.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import { DropField } from '../files/drop-field.tsx';
import { SendingList } from '../files/sending-list.tsx';
import type { SessionNames } from './fields.tsx';

interface Props {
  readonly file: SessionFile;
  readonly names: SessionNames;
  readonly office: boolean;
  readonly onChanged: () => void;
}

export function MinutesPart({ file, names, office, onChanged }: Props) {
  const { scans, session, id } = file;
  if (scans === null)
    return office ? (
      <section aria-label={sessionView.scans}>
        <h2>{sessionView.scans}</h2>
        <p class="hint">{sessionView.scansShut}</p>
      </section>
    ) : null;
  return (
    <section aria-label={sessionView.scans} id="f-evidence" tabIndex={-1}>
      <h2>{sessionView.scans}</h2>
      {scans.length === 0 && <p>{sessionView.noScan}</p>}
      <ul class="plain-list">
        {scans.map((scan) => (
          <Scan
            key={scan.id}
            session={id}
            scan={scan}
            attached={session.minutes?.evidence === scan.id}
            names={names}
          />
        ))}
      </ul>
      {office && <Bringing session={id} onBrought={onChanged} />}
    </section>
  );
}

function Scan({
  session,
  scan: { id, title, by, at, sha256 },
  attached,
  names,
}: {
  readonly session: string;
  readonly scan: ToldScan;
  readonly attached: boolean;
  readonly names: SessionNames;
}) {
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> =>
    setFailed(!(await downloadEvidence(underSession(session), id, title)));
  return (
    <li data-scan={id}>
      <div class="row spread">
        <span>
          {title} {attached && <strong>{sessionView.scanAttached}</strong>}
        </span>
        <Button onPress={() => void open()}>
          {sessionView.openScan} <span class="visually-hidden">{title}</span>
        </Button>
      </div>
      <p class="hint">
        {sessionView.scanBy(personName(names.roster, by), writtenInstant({ toMillis: () => at }))}{' '}
        SHA-256 <code>{sha256}</code>
      </p>
      {failed && (
        <p class="wrong" role="alert">
          {words.waiting.offline}
        </p>
      )}
    </li>
  );
}

function Bringing({
  session,
  onBrought,
}: {
  readonly session: string;
  readonly onBrought: () => void;
}) {
  const { sending, add, again, stop } = useUploads(underSession(session), 'minutes', onBrought);
  return (
    <div class="field" aria-busy={sending.length > 0}>
      <p class="hint">{sessionView.scanHint}</p>
      <DropField id="minutes-scan" onFiles={(files) => void add(files, '')} />
      <SendingList sending={sending} onAgain={again} onStop={stop} />
    </div>
  );
}
