/** One consent in a line: to what, by whom, proved how, for what and where. */
import type { Consent } from '#domain/consent.ts';
import { written } from '#domain/day.ts';
import { words } from '../words/words.ts';

type Shown = Pick<
  Consent,
  'scope' | 'who' | 'proof' | 'on' | 'witness' | 'keptAt' | 'fields' | 'channels'
> &
  Partial<Pick<Consent, 'withdrawn'>>;

export function ConsentLine({ consent }: { readonly consent: Shown }) {
  const what = [
    ...consent.fields.map((field) => words.publicFields[field]),
    ...consent.channels.map((channel) => words.channels[channel]),
  ].join(', ');
  return (
    <>
      <strong>{words.consentScopes[consent.scope]}</strong>
      {consent.withdrawn && ` (${words.form.withdrawn})`}
      <div class="hint">
        {consent.who} · {words.proofs[consent.proof]} · {written(consent.on)}
        {consent.witness && ` · ${words.form.witness}: ${consent.witness}`}
        {consent.keptAt && ` · ${words.form.keptAt}: ${consent.keptAt}`}
        {what && ` · ${what}`}
      </div>
    </>
  );
}
