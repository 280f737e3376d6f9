/** What proves the consent to tell of a new factor: brought with it, and opened again. */
import { useState } from 'preact/hooks';
import { downloadEvidence } from '../../data/evidence.ts';
import { underFactor } from '../../data/new-factors.ts';
import { useUploads } from '../../data/uploads.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../../words/words.ts';
import { said as consentWords } from '../consents/words.ts';
import { DropField } from '../files/drop-field.tsx';
import { SendingList } from '../files/sending-list.tsx';
import { factorView } from './words.ts';

/** The scan or recording behind a consent, to be opened; who did is recorded. */
export function Proof({
  factor,
  evidence,
}: {
  readonly factor: string;
  readonly evidence: string;
}) {
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> =>
    setFailed(!(await downloadEvidence(underFactor(factor), evidence, factorView.proofName)));
  return (
    <>
      <Button kind="quiet" onPress={() => void open()}>
        {factorView.openProof}
      </Button>
      {failed && (
        <p class="wrong" role="alert">
          {words.waiting.offline}
        </p>
      )}
    </>
  );
}

/** Brings the signed paper's scan or the recording; the last one brought is the proof. */
export function ProofField({
  factor,
  brought,
  onBrought,
}: {
  readonly factor: string;
  readonly brought: string | null;
  readonly onBrought: (id: string | null) => void;
}) {
  const [name, setName] = useState('');
  const { sending, add, again, stop } = useUploads(underFactor(factor), 'proof', (id, file) => {
    setName(file);
    onBrought(id);
  });
  return (
    <fieldset aria-busy={sending.length > 0}>
      <legend>{consentWords.proofEvidence}</legend>
      <p class="hint">{factorView.proofHint}</p>
      {brought === null ? (
        <DropField id="consent-proof" onFiles={(files) => void add(files.slice(0, 1), '')} />
      ) : (
        <p role="status">
          {factorView.proofBrought(name)}{' '}
          <Button kind="quiet" onPress={() => onBrought(null)}>
            {factorView.otherProof}
          </Button>
        </p>
      )}
      <SendingList sending={sending} onAgain={again} onStop={stop} />
    </fieldset>
  );
}
