/** Consents of the subject: what was agreed to, by whom, proved how. They are recorded at once and never changed. */
import { useState } from 'preact/hooks';
import type { Consent } from '#domain/consent.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import type { Entry } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { ConsentLine } from '../../parts/consent-line.tsx';
import { words } from '../../words/words.ts';
import { emptyConsent, type Lack, recordable } from '../consents/consent-draft.ts';
import { ConsentForm, type ConsentSurroundings } from '../consents/consent-form.tsx';
import { said } from '../consents/words.ts';

export function ConsentFields({
  subject,
  ownerUnit,
  around,
  consents,
  busy,
  typed,
  onType,
  onRecord,
}: {
  readonly subject: string;
  readonly ownerUnit: string;
  readonly around: ConsentSurroundings;
  readonly consents: readonly Entry<ConsentContent & Partial<Pick<Consent, 'withdrawn'>>>[];
  readonly busy: boolean;
  /** The consent as it is being typed; null while none is. */
  readonly typed: ConsentContent | null;
  readonly onType: (consent: ConsentContent) => void;
  readonly onRecord: (consent: ConsentContent) => void;
}) {
  const scope = consents.some(({ value }) => value.scope === 'processing')
    ? 'publication'
    : 'processing';
  const [lacks, setLacks] = useState<Lack | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const empty = emptyConsent(subject, ownerUnit, scope, around.birthYear);
  const draft = typed === null ? empty : { ...empty, ...typed };
  const record = (): void => {
    const whole = recordable(draft, isUnderWay);
    setLacks(typeof whole === 'string' ? whole : null);
    if (typeof whole !== 'string') onRecord(whole);
  };
  return (
    <fieldset id="f-consents" tabIndex={-1}>
      <legend>{words.form.consents}</legend>
      {consents.length === 0 && <p class="hint">{words.form.noConsent}</p>}
      <ul class="plain-list">
        {consents.map(({ id, value }) => (
          <li key={id}>
            <ConsentLine consent={value} />
          </li>
        ))}
      </ul>
      <div class="card soft">
        <ConsentForm
          draft={draft}
          around={around}
          onUnderWay={(is) => {
            setUnderWay(is);
            setLacks(null);
          }}
          onChange={(changed) => onType({ ...draft, ...changed })}
        />
        {lacks !== null && (
          <p class="wrong" role="alert">
            {said[lacks]}
          </p>
        )}
        <Button busy={busy} onPress={record}>
          {words.form.addConsent}
        </Button>
      </div>
    </fieldset>
  );
}
