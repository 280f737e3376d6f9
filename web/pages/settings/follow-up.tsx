/** At which months after the decision a recognised role model is looked at again (S27). */
import { useState } from 'preact/hooks';
import type { Agency } from '#domain/agency.ts';
import { FollowUpMonths, givenMonths } from '#domain/follow-up.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepAgency, readAgencyNow } from '../../data/settings.ts';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export function FollowUpPart() {
  const me = useMe();
  const [agency, again] = useReading(readAgencyNow, []);
  if (agency.is !== 'ready') return <NotReady is={agency.is} onAgain={() => void again()} />;
  const said = settings.followUp;
  return hasRole(me, 'admin') ? (
    <MonthsForm agency={agency.value} onDone={() => void again()} />
  ) : (
    <>
      <p class="hint">{settings.readOnly}</p>
      <p>{said.told(spaced(agency.value.followUpMonths ?? givenMonths))}</p>
    </>
  );
}

const spaced = (months: string): string => months.replaceAll(',', ', ');

/** "6, 12, 24" as it is kept, "6,12,24"; null for what is no rising row of months. */
export const monthsTyped = (typed: string): string | null => {
  const months = typed.replaceAll(/\s/gu, '').replaceAll(';', ',');
  const numbers = months.split(',').map(Number);
  const rises = numbers.every((month, at) => at === 0 || month > (numbers[at - 1] ?? 0));
  return FollowUpMonths.safeParse(months).success && rises ? months : null;
};

function MonthsForm({ agency, onDone }: { readonly agency: Agency; readonly onDone: () => void }) {
  const said = settings.followUp;
  const held = spaced(agency.followUpMonths ?? givenMonths);
  const [typed, setTyped] = useState(held);
  const months = monthsTyped(typed);
  return (
    <SaveForm
      title={said.title}
      wrong={months === null ? said.notMonths : null}
      isChanged={typed !== held}
      save={() => keepAgency({ ...agency, followUpMonths: months ?? givenMonths })}
      onDone={onDone}
    >
      <p class="hint">{said.note}</p>
      <TextField
        id="follow-up.months"
        label={said.months}
        mode="text"
        max={60}
        wrong={months === null ? said.notMonths : undefined}
        value={typed}
        onChange={setTyped}
      />
    </SaveForm>
  );
}
