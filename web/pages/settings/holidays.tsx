/** Days off and days worked instead: what counts as a working day. */
import { useState } from 'preact/hooks';
import { dayKinds, isWeekend, type SpecialDay } from '#domain/calendar.ts';
import { written } from '#domain/day.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepHolidays, readHolidays } from '../../data/settings.ts';
import type { Written } from '../../data/writing.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { SaveForm } from './save-form.tsx';

export function HolidaysPart() {
  const me = useMe();
  const [days, again] = useReading(readHolidays, []);
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Written | null>(null);
  if (days.is !== 'ready') return <NotReady is={days.is} onAgain={() => void again()} />;
  const said = settings.holidays;
  const may = hasRole(me, 'office');
  const remove = async (day: SpecialDay): Promise<void> => {
    setRemoved(await keepHolidays(days.value.filter((held) => held.day !== day.day)));
    await again();
  };
  return (
    <>
      <p class="hint">{may ? said.note : said.officeOnly}</p>
      {may && !adding && (
        <Button kind="primary" onPress={() => setAdding(true)}>
          {said.add}
        </Button>
      )}
      {adding && (
        <NewDay days={days.value} onDone={() => void again()} onCancel={() => setAdding(false)} />
      )}
      {removed !== null && removed !== 'saved' && (
        <Notice tone="bad">{words.general.notSaved[removed]}</Notice>
      )}
      <HolidaysView
        days={days.value}
        year={today().slice(0, 4)}
        {...(may ? { onRemove: (day: SpecialDay) => void remove(day) } : {})}
      />
    </>
  );
}

/** Why this day cannot be kept, as a sentence, or null. */
export const wrongDay = (typed: SpecialDay, days: readonly SpecialDay[]): string | null => {
  const said = settings.holidays;
  if (typed.day === '' || typed.name.trim() === '') return words.emptyField;
  if (days.some(({ day }) => day === typed.day)) return said.thereAlready(written(typed.day));
  if (typed.kind === 'workday' && !isWeekend(typed.day)) return said.workedOnWeekend;
  return typed.kind === 'dayOff' && isWeekend(typed.day) ? said.freeOnWeekend : null;
};

function NewDay({
  days,
  onDone,
  onCancel,
}: {
  readonly days: readonly SpecialDay[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const said = settings.holidays;
  const empty: SpecialDay = { day: '', kind: 'holiday', name: '', announced: true };
  const [typed, setTyped] = useState(empty);
  const done = (): void => {
    setTyped({ ...typed, day: '' });
    onDone();
  };
  return (
    <SaveForm
      title={said.add}
      wrong={wrongDay(typed, days)}
      isChanged={typed.day !== '' || typed.name !== ''}
      save={() =>
        keepHolidays([...days, typed].toSorted((one, other) => one.day.localeCompare(other.day)))
      }
      onDone={done}
      onCancel={onCancel}
    >
      <div class="columns">
        <DayField
          id="holiday.day"
          label={said.day}
          value={typed.day}
          onChange={(day) => setTyped({ ...typed, day })}
        />
        <SelectField
          id="holiday.kind"
          label={said.kind}
          options={optionsOf(dayKinds, said.kinds)}
          value={typed.kind}
          onChange={(kind) => setTyped({ ...typed, kind: known(dayKinds, kind, typed.kind) })}
        />
        <TextField
          id="holiday.name"
          label={said.name}
          max={120}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      </div>
      <CheckField
        id="holiday.announced"
        label={said.announced}
        checked={typed.announced}
        onChange={(announced) => setTyped({ ...typed, announced })}
      />
    </SaveForm>
  );
}

/** This year's and later ones; what is past no clock counts any more. */
export function HolidaysView({
  days,
  year,
  onRemove,
}: {
  readonly days: readonly SpecialDay[];
  readonly year: string;
  readonly onRemove?: (day: SpecialDay) => void;
}) {
  const said = settings.holidays;
  const shown = days.filter(({ day }) => day.slice(0, 4) >= year);
  if (shown.length === 0) return <p class="empty">{said.empty}</p>;
  return (
    <ul class="plain-list">
      {shown.map((held) => (
        <li key={held.day} class="row spread">
          <div>
            <strong>{written(held.day)}</strong> – {held.name}{' '}
            <Badge tone={held.kind === 'workday' ? 'warn' : 'info'}>{said.kinds[held.kind]}</Badge>
            {!held.announced && <div class="hint">{said.expected}</div>}
          </div>
          {onRemove && (
            <Button kind="quiet" onPress={() => onRemove(held)}>
              {said.remove} <span class="visually-hidden">{written(held.day)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
