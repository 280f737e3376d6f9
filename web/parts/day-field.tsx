/** A day, typed as it is written here: the browser's own picker shows days in the order of its own country. */
import { useState } from 'preact/hooks';
import { written, type Day } from '#domain/day.ts';
import { entry } from '../words/typing.ts';
import { words } from '../words/words.ts';
import { TextField, type FieldProps } from './field.tsx';
import { isLessThanADay, typedDay } from './typed-day.ts';

/**
 * `value` and what `onChange` gets are YYYY-MM-DD, or '' while what is typed is no day. Whoever goes on sees how it was
 * understood: "3/4/23" becomes "03/04/2023". `latest` is a day after which it cannot lie, such as today for a birth.
 */
export function DayField({
  value,
  latest,
  onChange,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly latest?: Day | undefined;
  readonly onChange: (day: string) => void;
}) {
  const [typed, setTyped] = useState(value && written(value));
  const shown = value && typedDay(typed, latest) !== value ? written(value) : typed;
  const take = (next: string): void => {
    setTyped(next);
    onChange(typedDay(next, latest) ?? '');
  };
  const notADay = isLessThanADay(shown) ? entry.yearIsNotEnough : words.field.notADay;
  const wrong = shown !== '' && typedDay(shown, latest) === null ? notADay : field.wrong;
  return (
    <TextField
      {...field}
      wrong={wrong}
      mode="numeric"
      placeholder={words.field.dayPattern}
      value={shown}
      onChange={take}
      onLeave={() => value !== '' && setTyped(written(value))}
    />
  );
}
