/** How the press reaches the office: what stands in the terms of every press pack (S47). */
import { useState } from 'preact/hooks';
import type { Agency } from '#domain/agency.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepAgency, readAgencyNow } from '../../data/settings.ts';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export function PressContactPart() {
  const me = useMe();
  const [agency, again] = useReading(readAgencyNow, []);
  if (agency.is !== 'ready') return <NotReady is={agency.is} onAgain={() => void again()} />;
  const said = settings.press;
  return hasRole(me, 'admin') ? (
    <ContactForm agency={agency.value} onDone={() => void again()} />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <p>{agency.value.press || said.none}</p>
    </>
  );
}

function ContactForm({ agency, onDone }: { readonly agency: Agency; readonly onDone: () => void }) {
  const said = settings.press;
  const held = agency.press ?? '';
  const [typed, setTyped] = useState(held);
  return (
    <SaveForm
      title={said.title}
      wrong={null}
      isChanged={typed !== held}
      save={() => keepAgency({ ...agency, press: typed.trim() })}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <TextField
        id="press.contact"
        label={said.contact}
        mode="text"
        max={200}
        value={typed}
        onChange={setTyped}
      />
    </SaveForm>
  );
}
