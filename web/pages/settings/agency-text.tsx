/** One line of text among the agency's settings: read by all who see settings, written by the administrator. */
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

interface Line {
  readonly field: 'press' | 'motto';
  /** Of the field on the page. */
  readonly id: string;
  readonly max: number;
  readonly held: (agency: Agency) => string;
  readonly said: Readonly<Record<'title' | 'label' | 'note' | 'none', string>>;
}

/** How the press reaches the office: what stands in the terms of every press pack (S47). */
export const PressContactPart = () => (
  <AgencyText
    field="press"
    id="press.contact"
    max={200}
    held={({ press }) => press ?? ''}
    said={settings.press}
  />
);

/** The motto at the head of every public page (S45). */
export const MottoPart = () => (
  <AgencyText field="motto" id="motto.saying" max={160} held={mottoOf} said={settings.motto} />
);

function AgencyText(line: Line) {
  const me = useMe();
  const [agency, again] = useReading(readAgencyNow, []);
  if (agency.is !== 'ready') return <NotReady is={agency.is} onAgain={() => void again()} />;
  return hasRole(me, 'admin') ? (
    <LineForm {...line} agency={agency.value} onDone={() => void again()} />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <p>{line.held(agency.value) || line.said.none}</p>
    </>
  );
}

function LineForm({
  field,
  id,
  max,
  held,
  said,
  agency,
  onDone,
}: Line & { readonly agency: Agency; readonly onDone: () => void }) {
  const [typed, setTyped] = useState(held(agency));
  return (
    <SaveForm
      title={said.title}
      wrong={null}
      isChanged={typed !== held(agency)}
      save={() => keepAgency({ ...agency, [field]: typed.trim() })}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <TextField
        id={id}
        label={said.label}
        mode="text"
        max={max}
        value={typed}
        onChange={setTyped}
      />
    </SaveForm>
  );
}
