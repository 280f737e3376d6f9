/** A day, typed as it is written here: the browser's own picker shows days in the order of its own country. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { words } from '../words/words.ts';
import { TextField, type FieldProps } from './field.tsx';
import { typedDay } from './typed-day.ts';

/** `value` and what `onChange` gets are YYYY-MM-DD, or '' while what is typed is no day. */
export function DayField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (day: string) => void }) {
  const [typed, setTyped] = useState(value && written(value));
  const shown = value && typedDay(typed) !== value ? written(value) : typed;
  const take = (next: string): void => {
    setTyped(next);
    onChange(typedDay(next) ?? '');
  };
  const wrong = shown !== '' && typedDay(shown) === null ? words.field.notADay : field.wrong;
  return (
    <TextField
      {...field}
      wrong={wrong}
      mode="numeric"
      placeholder={words.field.dayPattern}
      value={shown}
      onChange={take}
    />
  );
}
