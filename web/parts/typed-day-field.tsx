/** A day kept as it is typed, half typed too: for forms that lose nothing when the page is left. */
import { written, type Day } from '#domain/day.ts';
import { entry } from '../words/typing.ts';
import { words } from '../words/words.ts';
import { TextField, type FieldProps } from './field.tsx';
import { isLessThanADay, typedDay } from './typed-day.ts';

/** Whoever goes on sees how it was understood; `latest` is a day after which it cannot lie. */
export function TypedDayField({
  value,
  latest,
  onChange,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly latest?: Day | undefined;
  readonly onChange: (typed: string) => void;
}) {
  const day = typedDay(value, latest);
  const notADay = isLessThanADay(value) ? entry.yearIsNotEnough : words.field.notADay;
  return (
    <TextField
      {...field}
      wrong={value.trim() === '' || day !== null ? field.wrong : notADay}
      mode="numeric"
      placeholder={words.field.dayPattern}
      value={value}
      onChange={onChange}
      onLeave={() => day !== null && onChange(written(day))}
    />
  );
}
