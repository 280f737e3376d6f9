/** A move as a page offers it: what it asks for, and what of its input is known without asking. */
import * as z from 'zod';
import type { Option } from '../../parts/field.tsx';

export interface MoveField {
  readonly name: string;
  readonly kind: 'text' | 'area' | 'number' | 'day' | 'select' | 'items';
  readonly label: string;
  readonly options?: readonly Option[];
  /** Those of the options that fit what was typed so far. */
  readonly fits?: (option: string, typed: Typed) => boolean;
  readonly start?: string;
  readonly max?: number;
  readonly optional?: boolean;
  /** What stands below the field, told from what was typed so far. */
  readonly hint?: (typed: Typed) => string;
  /** Nothing typed is sent as null. */
  readonly nullable?: boolean;
  /** Follows from what was typed elsewhere: shown, sent, and not to be typed over. */
  readonly follows?: (typed: Typed) => string;
}

export interface OfferedMove {
  readonly name: string;
  readonly fields: readonly MoveField[];
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Input that follows from what was typed, such as the value an amendment replaces. */
  readonly derived?: (typed: Typed) => Readonly<Record<string, unknown>>;
  /** What else changes when one field does, such as the value that the chosen field holds now. */
  readonly following?: (typed: Typed, changed: string) => Typed;
  /** Hears what is typed, where the page shows it before it is sent. */
  readonly heard?: (typed: Typed) => void;
}

export interface Item {
  readonly field: string;
  readonly text: string;
}

export type Typed = Readonly<Record<string, string | readonly Item[]>>;

export const startOf = ({ fields }: OfferedMove): Typed =>
  Object.fromEntries(
    fields.map(({ name, kind, start }) => [
      name,
      kind === 'items' ? [{ field: '', text: '' }] : (start ?? ''),
    ]),
  );

/** What differs from the form as it began: the rest may begin otherwise the next time, such as a proposed number. */
export const changedIn = (start: Typed, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name]),
    ),
  );

const KeptTyped = z.record(
  z.string(),
  z.union([z.string(), z.array(z.strictObject({ field: z.string(), text: z.string() }))]),
);

/** The form as it begins now with what was changed earlier, as far as it still asks for it; null where nothing of that is left. */
export const takenUp = (offered: OfferedMove, kept: unknown): Typed | null => {
  const { data = {} } = KeptTyped.safeParse(kept);
  const still = offered.fields.flatMap((field) => {
    const value = data[field.name];
    return value !== undefined && takes(field, value) ? [[field.name, value] as const] : [];
  });
  return still.length === 0 ? null : { ...startOf(offered), ...Object.fromEntries(still) };
};

const takes = (
  { kind, options = [], follows }: MoveField,
  value: NonNullable<Typed[string]>,
): boolean => {
  if (follows !== undefined) return false;
  if (typeof value !== 'string') return kind === 'items';
  if (kind !== 'select') return kind !== 'items';
  return value === '' || options.some((option) => option.value === value);
};

/** Names of the fields that still want something. */
export const emptyFields = ({ fields }: OfferedMove, typed: Typed): readonly string[] =>
  fields
    .filter(
      ({ optional, nullable, follows }) =>
        optional !== true && nullable !== true && follows === undefined,
    )
    .filter(({ name }) => isEmpty(typed[name]))
    .map(({ name }) => name);

const isEmpty = (value: Typed[string] | undefined): boolean => {
  if (value === undefined) return true;
  return typeof value === 'string'
    ? value.trim() === ''
    : !value.some(({ text }) => text.trim() !== '');
};

/** The request's input. */
export const inputOf = (offered: OfferedMove, typed: Typed): Readonly<Record<string, unknown>> => ({
  ...offered.fixed,
  ...Object.fromEntries(
    offered.fields.map((field) => [
      field.name,
      field.follows?.(typed) ?? valueIn(field, typed[field.name]),
    ]),
  ),
  ...offered.derived?.(typed),
});

const valueIn = ({ nullable }: MoveField, value: Typed[string] | undefined): unknown => {
  if (Array.isArray(value)) return value.filter(({ text }: Item) => text.trim() !== '');
  return nullable === true && value === '' ? null : (value ?? '');
};
