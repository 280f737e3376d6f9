/** The motto at the head of every public page (S45). */
import { useState } from 'preact/hooks';
import type { Agency } from '#domain/agency.ts';
import { mottoOf } from '#domain/masthead.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepAgency, readAgencyNow } from '../../data/settings.ts';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export function MottoPart() {
  const me = useMe();
  const [agency, again] = useReading(readAgencyNow, []);
  if (agency.is !== 'ready') return <NotReady is={agency.is} onAgain={() => void again()} />;
  return hasRole(me, 'admin') ? (
    <MottoForm agency={agency.value} onDone={() => void again()} />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <p>{mottoOf(agency.value) || settings.motto.none}</p>
    </>
  );
}

function MottoForm({ agency, onDone }: { readonly agency: Agency; readonly onDone: () => void }) {
  const said = settings.motto;
  const held = mottoOf(agency);
  const [typed, setTyped] = useState(held);
  return (
    <SaveForm
      title={said.title}
      wrong={null}
      isChanged={typed !== held}
      save={() => keepAgency({ ...agency, motto: typed.trim() })}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <TextField
        id="motto.saying"
        label={said.saying}
        mode="text"
        max={160}
        value={typed}
        onChange={setTyped}
      />
    </SaveForm>
  );
}
