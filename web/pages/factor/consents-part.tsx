/** The consent to tell of a good deed in public: recorded once, withdrawn at any time. */
import { useState } from 'preact/hooks';
import { asConsent } from '#domain/new-factor.ts';
import { underFactor, withdrawConsent, type FactorFile } from '../../data/new-factors.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { ConsentLine } from '../../parts/consent-line.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { Proof } from '../consents/proof.tsx';
import { NewConsent } from './new-consent.tsx';
import { factorView } from './words.ts';

interface Props {
  readonly file: FactorFile;
  readonly writes: boolean;
  readonly onChanged: () => void;
}

export function ConsentsPart({ file, writes, onChanged }: Props) {
  const { id, factor, consents } = file;
  return (
    <section id="f-consents" tabIndex={-1} aria-label={factorView.consents}>
      <h2>{factorView.consents}</h2>
      <p class="hint">{factorView.consentsHint}</p>
      {consents.items.length === 0 && <p class="hint">{factorView.noConsent}</p>}
      <ul class="plain-list">
        {consents.items.map(({ id: consent, value }) => (
          <li key={consent}>
            <ConsentLine consent={asConsent(id, factor, value)} />
            {value.proofEvidence !== null && (
              <Proof under={underFactor(id)} evidence={value.proofEvidence} />
            )}
            {writes && value.withdrawn === null && (
              <Withdrawing id={id} consent={consent} onWithdrawn={onChanged} />
            )}
          </li>
        ))}
      </ul>
      {writes && (
        <Unfolding summary={factorView.addConsent}>
          {() => <NewConsent file={file} onRecorded={onChanged} />}
        </Unfolding>
      )}
    </section>
  );
}

function Withdrawing({
  id,
  consent,
  onWithdrawn,
}: {
  readonly id: string;
  readonly consent: string;
  readonly onWithdrawn: () => void;
}) {
  const [reason, setReason] = useState('');
  const [ended, setEnded] = useState<Written | null>(null);
  useUnsaved(reason !== '' && ended !== 'saved');
  const withdraw = async (): Promise<void> => {
    const is = await withdrawConsent(id, consent, reason);
    setEnded(is);
    if (is === 'saved') onWithdrawn();
  };
  return (
    <Unfolding summary={factorView.withdraw}>
      {() => (
        <>
          <TextField
            id={`withdraw.${consent}`}
            label={factorView.withdrawReason}
            max={500}
            value={reason}
            onChange={setReason}
          />
          {ended !== null && ended !== 'saved' && (
            <Notice tone="bad">{words.general.notSaved[ended]}</Notice>
          )}
          <Button kind="danger" onPress={() => void withdraw()}>
            {factorView.reallyWithdraw}
          </Button>
        </>
      )}
    </Unfolding>
  );
}
