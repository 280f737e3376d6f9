/** Taking a consent back: what will happen and what cannot be called back, told before it is confirmed. */
import { useState } from 'preact/hooks';
import type { Consent } from '#domain/consent.ts';
import { effectsOf, type InPublic } from '#domain/withdrawal.ts';
import { withdrawConsent } from '../../data/consents.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { said } from './words.ts';

export function WithdrawForm({
  id,
  consent,
  others,
  inPublic,
  onDone,
  onCancel,
}: {
  readonly id: string;
  readonly consent: Consent;
  readonly others: readonly Consent[];
  readonly inPublic: InPublic;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const [ended, setEnded] = useState<Written | 'busy' | null>(null);
  useUnsaved(reason !== '' && ended !== 'saved');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (ended === 'busy') return;
    setEnded('busy');
    const is = await withdrawConsent(id, reason);
    setEnded(is);
    if (is === 'saved') onDone();
  };
  if (ended === 'saved') return <Notice tone="good">{said.withdrawn}</Notice>;
  return (
    <form
      class="card soft"
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={said.withdraw}
    >
      <Effects {...effectsOf(consent, others, inPublic)} />
      <AreaField
        id={`withdraw.${id}`}
        label={said.reason}
        rows={2}
        max={500}
        value={reason}
        onChange={setReason}
      />
      {ended !== null && ended !== 'busy' && (
        <Notice tone="bad">{words.general.notSaved[ended]}</Notice>
      )}
      <div class="row">
        <Button kind="primary" submits busy={ended === 'busy'}>
          {said.confirm}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

function Effects({ done, left }: ReturnType<typeof effectsOf>) {
  return (
    <>
      {done.length === 0 ? (
        <p>{said.noEffects}</p>
      ) : (
        <>
          <p>{said.effects}</p>
          <ul>
            {done.map((effect) => (
              <li key={effect}>{said.done[effect]}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{said.left}</p>
          <ul>
            {left.map((effect) => (
              <li key={effect}>{said.remaining[effect]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
