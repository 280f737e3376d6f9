/** A day kept as it is typed, half typed too: for forms that lose nothing when the page is left. */
import { words } from '../words/words.ts';
import { TextField, type FieldProps } from './field.tsx';
import { typedDay } from './typed-day.ts';

export function TypedDayField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (typed: string) => void }) {
  const isDay = value.trim() === '' || typedDay(value) !== null;
  return (
    <TextField
      {...field}
      wrong={isDay ? field.wrong : words.field.notADay}
      mode="numeric"
      placeholder={words.field.dayPattern}
      value={value}
      onChange={onChange}
    />
  );
}
