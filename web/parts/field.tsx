/** Labelled fields. Each has an id of its own, so that what is missing can link to it. */
import type { ComponentChildren } from 'preact';
import { holdsHidden } from '#domain/characters.ts';
import { door as said } from '../words/door.ts';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
}

interface Typed extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly max?: number | undefined;
  readonly required?: boolean | undefined;
}

interface TextProps extends Typed {
  readonly type?: 'text' | 'email' | 'password' | 'tel';
  readonly mode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  readonly complete?: string;
  /** What was typed is complete: the person has gone on. */
  readonly onLeave?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** It can be read, and copied, and not typed over. */
  readonly fixed?: boolean;
}

export function TextField({
  type = 'text',
  mode = 'text',
  complete = 'off',
  placeholder,
  onLeave,
  fixed = false,
  ...given
}: TextProps) {
  const field = told(given);
  return (
    <Labelled {...field}>
      <input
        {...attributesOf(field)}
        {...plainType(type)}
        inputMode={mode}
        readOnly={fixed}
        autocomplete={complete}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={field.value}
        onInput={(event) => field.onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </Labelled>
  );
}

export function AreaField({ rows = 4, ...given }: Typed & { readonly rows?: number }) {
  const field = told(given);
  return (
    <Labelled {...field}>
      <textarea
        {...attributesOf(field)}
        rows={rows}
        value={field.value}
        onInput={(event) => field.onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Characters that nobody sees are told of at once, at their field, and stay where they were typed. */
const told = <T extends Typed>(field: T): T =>
  holdsHidden(field.value) ? { ...field, wrong: said.hidden } : field;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** `empty` names the choice of nothing; without it there is none. */
export function SelectField({
  options,
  empty,
  ...field
}: Typed & { readonly options: readonly Option[]; readonly empty?: string }) {
  return (
    <Labelled {...field}>
      <select
        {...attributesOf(field)}
        value={field.value}
        onChange={(event) => field.onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function CheckField({
  id,
  label,
  checked,
  onChange,
}: Pick<FieldProps, 'id' | 'label'> & {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="choice" for={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

export function CheckGroup({
  id,
  label,
  options,
  chosen,
  onChange,
}: Pick<FieldProps, 'id' | 'label'> & {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const toggled = (value: string, on: boolean): readonly string[] =>
    options
      .map((option) => option.value)
      .filter((held) => (held === value ? on : chosen.includes(held)));
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {options.map(({ value, label: name }) => (
        <CheckField
          key={value}
          id={`${id}.${value}`}
          label={name}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(toggled(value, on))}
        />
      ))}
    </fieldset>
  );
}

function Labelled({
  id,
  label,
  hint,
  wrong,
  children,
}: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

const attributesOf = ({
  id,
  hint,
  wrong,
  required,
  max,
}: FieldProps & Pick<Typed, 'required' | 'max'>) => ({
  id,
  name: id,
  'data-field': id,
  required: required ?? false,
  ...(max === undefined ? {} : { maxLength: max }),
  'aria-invalid': Boolean(wrong),
  ...describedBy([hint && `${id}-hint`, wrong && `${id}-wrong`]),
});

const describedBy = (ids: readonly (string | undefined)[]) => {
  const named = ids.filter(Boolean).join(' ');
  return named === '' ? {} : { 'aria-describedby': named };
};

/** The element's types differ by `type`; these four take the same attributes. */
const plainType = (type: NonNullable<TextProps['type']>) => ({ type }) as { readonly type: 'text' };
