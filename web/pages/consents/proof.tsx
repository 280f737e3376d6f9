/** What proves a consent: a scan or recording, brought where the consent is typed, and opened again. */
import { useEffect, useState } from 'preact/hooks';
import { downloadEvidence } from '../../data/evidence.ts';
import { useUploads } from '../../data/uploads.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../../words/words.ts';
import { DropField } from '../files/drop-field.tsx';
import { SendingList } from '../files/sending-list.tsx';
import { files as spoken } from '../files/words.ts';
import { said } from './words.ts';

/** The scan or recording behind a consent, to be opened; who did is recorded. `under` as in `useUploads`. */
export function Proof({ under, evidence }: { readonly under: string; readonly evidence: string }) {
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> =>
    setFailed(!(await downloadEvidence(under, evidence, said.proofName)));
  return (
    <>
      <Button kind="quiet" onPress={() => void open()}>
        {said.openProof}
      </Button>
      {failed && (
        <p class="wrong" role="alert">
          {words.waiting.offline}
        </p>
      )}
    </>
  );
}

/** Brings the signed paper's scan or the recording: one file. */
export function ProofField({
  under,
  brought,
  onUnderWay,
  onBrought,
}: {
  readonly under: string;
  readonly brought: string | null;
  /** Whether a file was chosen that has not arrived: a consent recorded now would go without it. */
  readonly onUnderWay: (isUnderWay: boolean) => void;
  readonly onBrought: (id: string | null) => void;
}) {
  const [name, setName] = useState<string>(said.proofName);
  const [tooMany, setTooMany] = useState(false);
  const { sending, add, again, stop } = useUploads(under, 'proof', (id, file) => {
    setName(file);
    onBrought(id);
  });
  const isUnderWay = sending.length > 0;
  useEffect(() => {
    onUnderWay(isUnderWay);
    return () => onUnderWay(false);
  }, [isUnderWay]);
  const send = (files: readonly File[]): void => {
    setTooMany(files.length > 1);
    if (files.length === 1) void add(files, '');
  };
  return (
    <fieldset aria-busy={isUnderWay}>
      <legend>{said.proofEvidence}</legend>
      <p class="hint">{said.proofHint}</p>
      {brought === null ? (
        <DropField id="consent-proof" onFiles={send} />
      ) : (
        <p role="status">
          {said.proofBrought(name)}{' '}
          <Button kind="quiet" onPress={() => onBrought(null)}>
            {said.otherProof}
          </Button>
        </p>
      )}
      {tooMany && (
        <p class="wrong" role="alert">
          {spoken.tooMany(1)}
        </p>
      )}
      <SendingList sending={sending} onAgain={again} onStop={stop} />
    </fieldset>
  );
}
