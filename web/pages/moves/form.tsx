/** The form of one move as it is shown; what was typed stays when the move is refused. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrackName } from '#domain/tracks.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { AreaField, SelectField, TextField, type Option } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useBorrowedFocus } from '../../parts/use-focus.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { writtenInstant } from '../../parts/when.ts';
import { moveWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import {
  changedIn,
  emptyFields,
  inputOf,
  startOf,
  type Item,
  type MoveField,
  type OfferedMove,
  type Typed,
} from './offered.ts';

export interface FormProps {
  readonly track: TrackName;
  readonly offered: OfferedMove;
  readonly busy: boolean;
  /** It was sent, and nobody has answered yet. */
  readonly unclear: boolean;
  /** It opened by itself. */
  readonly unasked: boolean;
  readonly itemFields: readonly Option[];
  /** What was typed earlier, and when, by the machine's milliseconds. */
  readonly left: { readonly typed: Typed; readonly at: number } | null;
  /** Whether this machine keeps what is typed; a full one does not. */
  readonly keeps: boolean;
  /** Hears all that differs from the form as it began. */
  readonly onType: (changed: Typed) => void;
  readonly onSend: (input: Readonly<Record<string, unknown>>) => void;
  /** The form is put away; what was typed stays. */
  readonly onClose: () => void;
  /** It is given up. */
  readonly onCancel: () => void;
}

export function OpenForm({
  track,
  offered,
  busy,
  unclear,
  unasked,
  itemFields,
  left,
  keeps,
  onType,
  onSend,
  onClose,
  onCancel,
}: FormProps) {
  const [start] = useState<Typed>(() => startOf(offered));
  const [typed, setTyped] = useState<Typed>(left?.typed ?? start);
  const [touched, setTouched] = useState(false);
  /** What is typed after it was sent is not on its way. */
  const [typedSince, setTypedSince] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, onClose, unasked);
  const where = keeps ? 'kept' : 'lost';
  useUnsaved(touched && !busy, unclear && !typedSince ? 'unclear' : where);
  useEffect(() => {
    if (left) offered.heard?.(left.typed);
    return () => offered.heard?.(start);
  }, []);
  const empty = tried ? emptyFields(offered, typed) : [];
  const change = (name: string, value: NonNullable<Typed[string]>): void => {
    const next: Typed = { ...typed, [name]: value };
    const all = offered.following?.(next, name) ?? next;
    setTyped(all);
    setTouched(true);
    setTypedSince(true);
    onType(changedIn(start, all));
    offered.heard?.(next);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (busy || emptyFields(offered, typed).length > 0) return;
    setTypedSince(false);
    onSend(inputOf(offered, typed));
  };
  return (
    <form ref={form} class="card soft" onSubmit={send} noValidate>
      {left && (
        <p class="hint" role="status" data-part="left">
          {words.move.left(writtenInstant({ toMillis: () => left.at }))}
        </p>
      )}
      {offered.fields.map((field) => (
        <MoveFieldView
          key={field.name}
          field={fitting(field, typed)}
          value={field.follows?.(typed) ?? typed[field.name] ?? ''}
          wrong={empty.includes(field.name) ? words.field.required : undefined}
          hint={field.hint?.(typed)}
          itemFields={itemFields}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      {!keeps && <Notice tone="bad">{words.autosave.noRoomHere}</Notice>}
      <div class="row">
        <button
          type="submit"
          class="button primary"
          aria-busy={busy}
          aria-disabled={busy}
          data-move-send={offered.name}
        >
          {busy
            ? words.general.sending
            : `${words.general.send}: ${moveWords(track, offered.name)}`}
        </button>
        <Button kind="quiet" onPress={onCancel}>
          {words.general.cancel}
        </Button>
      </div>
    </form>
  );
}

const fitting = (field: MoveField, typed: Typed): MoveField =>
  field.options === undefined || field.fits === undefined
    ? field
    : { ...field, options: field.options.filter(({ value }) => field.fits?.(value, typed)) };

function MoveFieldView({
  field,
  value,
  wrong,
  hint,
  itemFields,
  onChange,
}: {
  readonly field: MoveField;
  readonly value: Typed[string];
  readonly wrong: string | undefined;
  readonly hint: string | undefined;
  readonly itemFields: readonly Option[];
  readonly onChange: (value: NonNullable<Typed[string]>) => void;
}) {
  const id = `m-${field.name}`;
  if (typeof value !== 'string') {
    return (
      <ItemsField
        id={id}
        label={field.label}
        items={value}
        choices={itemFields}
        wrong={wrong}
        onChange={onChange}
      />
    );
  }
  const common = { id, label: field.label, value, wrong, hint, max: field.max, onChange };
  if (field.kind === 'area') return <AreaField {...common} rows={3} />;
  if (field.kind === 'day')
    return <DayField id={id} label={field.label} value={value} wrong={wrong} onChange={onChange} />;
  if (field.kind === 'select') {
    return <SelectField {...common} options={field.options ?? []} empty={words.general.choose} />;
  }
  return (
    <TextField
      {...common}
      mode={field.kind === 'number' ? 'numeric' : 'text'}
      fixed={field.follows !== undefined}
    />
  );
}

function ItemsField({
  id,
  label,
  items,
  choices,
  wrong,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly choices: readonly Option[];
  readonly wrong: string | undefined;
  readonly onChange: (items: readonly Item[]) => void;
}) {
  const replace = (index: number, changed: Partial<Item>): void =>
    onChange(items.map((item, place) => (place === index ? { ...item, ...changed } : item)));
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {items.map((item, index) => (
        <div key={index} role="group" aria-label={`${label} ${index + 1}`}>
          <SelectField
            id={`${id}.${index}.field`}
            label={`${words.move.itemField} ${index + 1}`}
            empty={words.move.general}
            options={choices}
            value={item.field}
            onChange={(field) => replace(index, { field })}
          />
          <AreaField
            id={`${id}.${index}.text`}
            label={`${words.move.itemText} ${index + 1}`}
            max={500}
            rows={2}
            value={item.text}
            onChange={(text) => replace(index, { text })}
          />
          {items.length > 1 && (
            <Button
              kind="quiet"
              onPress={() => onChange(items.filter((_item, place) => place !== index))}
            >
              {words.move.removeItem}
            </Button>
          )}
        </div>
      ))}
      {wrong && <p class="wrong">{wrong}</p>}
      <Button onPress={() => onChange([...items, { field: '', text: '' }])}>
        {words.move.addItem}
      </Button>
    </fieldset>
  );
}
