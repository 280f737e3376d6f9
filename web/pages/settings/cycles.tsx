/** Cycles and movements: when cases may be sent. One that is in use keeps its identity; only its name and days change. */
import { useState } from 'preact/hooks';
import { type Cycle, type Movement, occasions } from '#domain/cycle.ts';
import { holdsOn, written } from '#domain/day.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { keepCycle, keepMovement, listCycles, listMovements } from '../../data/settings.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { WhenBadge } from './delegations.tsx';
import { SaveForm } from './save-form.tsx';

type Open =
  | { readonly is: 'cycle'; readonly id: string | null; readonly value: Cycle }
  | { readonly is: 'movement'; readonly id: string | null; readonly value: Movement };

const newCycle: Cycle = { v: 1, title: '', opens: '', closes: '', rulePack: '' };
const newMovement: Movement = {
  v: 1,
  title: '',
  occasion: 'thematic',
  opens: '',
  closes: '',
  basis: '',
};

export function CyclesPart() {
  const me = useMe();
  const [cycles, cyclesAgain] = useReading(listCycles, []);
  const [movements, movementsAgain] = useReading(listMovements, []);
  const [open, setOpen] = useState<Open | null>(null);
  const said = settings.cycles;
  if (cycles.is !== 'ready') return <NotReady is={cycles.is} onAgain={() => void cyclesAgain()} />;
  if (movements.is !== 'ready')
    return <NotReady is={movements.is} onAgain={() => void movementsAgain()} />;
  const may = hasRole(me, 'office');
  const form = {
    onDone: () => void Promise.all([cyclesAgain(), movementsAgain()]),
    onCancel: () => setOpen(null),
  };
  const opener = (is: Open['is']) =>
    may
      ? { onOpen: ({ id, value }: Entry<Cycle | Movement>) => setOpen({ is, id, value } as Open) }
      : {};
  return (
    <>
      <p class="hint">{may ? said.note : said.officeOnly}</p>
      {may && open === null && (
        <div class="row">
          <Button
            kind="primary"
            onPress={() => setOpen({ is: 'cycle', id: null, value: newCycle })}
          >
            {said.addCycle}
          </Button>
          <Button onPress={() => setOpen({ is: 'movement', id: null, value: newMovement })}>
            {said.addMovement}
          </Button>
        </div>
      )}
      {open?.is === 'cycle' && (
        <CycleForm key={open.id} {...form} id={open.id} start={open.value} />
      )}
      {open?.is === 'movement' && (
        <MovementForm key={open.id} {...form} id={open.id} start={open.value} />
      )}
      <h2>{said.cycles}</h2>
      <SpansView entries={cycles.value.items} day={today()} {...opener('cycle')} />
      <h2>{said.movements}</h2>
      <SpansView entries={movements.value.items} day={today()} {...opener('movement')} />
    </>
  );
}

interface FormProps {
  readonly id: string | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Spanned {
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
}

/** Why it cannot be kept yet, as a sentence, or null. */
export const wrongIn = ({ title, opens, closes }: Spanned): string | null => {
  if (title.trim() === '' || opens === '' || closes === '') return words.emptyField;
  return closes < opens ? settings.refusals.daysReversed() : null;
};

function CycleForm({ id, start, ...form }: FormProps & { readonly start: Cycle }) {
  const said = settings.cycles;
  const names = useCatalogues('rulePacks');
  const [typed, setTyped] = useState(start);
  if (names === null) return <NotReady is="loading" />;
  const packs = [...names.rulePacks].filter(([, pack]) => holdsOn(pack, today()));
  const rulePack = typed.rulePack || (packs[0]?.[0] ?? '');
  return (
    <SaveForm
      {...form}
      title={id === null ? said.addCycle : said.change(start.title)}
      wrong={wrongIn(typed) ?? (rulePack === '' ? words.emptyField : null)}
      isChanged={typed !== start}
      save={(): Promise<Written> => keepCycle(id, { ...typed, rulePack })}
    >
      <SpanFields id="cycle" typed={typed} onChange={(span) => setTyped({ ...typed, ...span })} />
      {id === null ? (
        <SelectField
          id="cycle.rulePack"
          label={said.rulePack}
          hint={said.rulePackHint}
          options={packs.map(([value, { title }]) => ({ value, label: title }))}
          value={rulePack}
          onChange={(next) => setTyped({ ...typed, rulePack: next })}
        />
      ) : (
        <p class="hint">
          {said.rulePack}: {names.rulePacks.get(rulePack)?.title ?? ''}
        </p>
      )}
    </SaveForm>
  );
}

function MovementForm({ id, start, ...form }: FormProps & { readonly start: Movement }) {
  const said = settings.cycles;
  const [typed, setTyped] = useState(start);
  return (
    <SaveForm
      {...form}
      title={id === null ? said.addMovement : said.change(start.title)}
      wrong={wrongIn(typed) ?? (typed.basis.trim() === '' ? words.emptyField : null)}
      isChanged={typed !== start}
      save={() => keepMovement(id, typed)}
    >
      <SpanFields
        id="movement"
        typed={typed}
        onChange={(span) => setTyped({ ...typed, ...span })}
      />
      <div class="columns">
        <SelectField
          id="movement.occasion"
          label={said.occasion}
          options={optionsOf(occasions, words.occasions)}
          value={typed.occasion}
          onChange={(occasion) =>
            setTyped({ ...typed, occasion: known(occasions, occasion, typed.occasion) })
          }
        />
        <TextField
          id="movement.basis"
          label={said.basis}
          max={100}
          value={typed.basis}
          onChange={(basis) => setTyped({ ...typed, basis })}
        />
      </div>
    </SaveForm>
  );
}

function SpanFields({
  id,
  typed,
  onChange,
}: {
  readonly id: string;
  readonly typed: Spanned;
  readonly onChange: (span: Partial<Spanned>) => void;
}) {
  const said = settings.cycles;
  return (
    <>
      <TextField
        id={`${id}.title`}
        label={said.title}
        max={200}
        value={typed.title}
        onChange={(title) => onChange({ title })}
      />
      <div class="columns">
        <DayField
          id={`${id}.opens`}
          label={settings.firstDay}
          value={typed.opens}
          onChange={(opens) => onChange({ opens })}
        />
        <DayField
          id={`${id}.closes`}
          label={settings.lastDay}
          value={typed.closes}
          onChange={(closes) => onChange({ closes })}
        />
      </div>
    </>
  );
}

function SpansView({
  entries,
  day,
  onOpen,
}: {
  readonly entries: readonly Entry<Cycle | Movement>[];
  readonly day: string;
  readonly onOpen?: (entry: Entry<Cycle | Movement>) => void;
}) {
  if (entries.length === 0) return <p class="empty">{settings.cycles.empty}</p>;
  return (
    <ul class="plain-list">
      {entries
        .toSorted((one, other) => other.value.opens.localeCompare(one.value.opens))
        .map((entry) => (
          <li key={entry.id} class="row spread">
            <div>
              <strong>{entry.value.title}</strong>{' '}
              <WhenBadge
                held={{ validFrom: entry.value.opens, validTo: entry.value.closes }}
                day={day}
              />
              <div class="hint">
                {words.move.span(written(entry.value.opens), written(entry.value.closes))}
              </div>
            </div>
            {onOpen && (
              <Button onPress={() => onOpen(entry)}>
                {settings.edit} <span class="visually-hidden">{entry.value.title}</span>
              </Button>
            )}
          </li>
        ))}
    </ul>
  );
}
