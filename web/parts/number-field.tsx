/** A number as it is typed here, "1.234,5"; what is none gets a sentence that says how to type it. */
import { useState } from 'preact/hooks';
import { numberProblem, readsTwoWays, typedNumber, writtenNumber } from '#domain/typed-number.ts';
import { entry } from '../words/typing.ts';
import { TextField, type FieldProps } from './field.tsx';

/** `value` is the text as it was typed; whoever goes on sees how it was understood: "1250.5" becomes "1.250,5". */
export function NumberField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (typed: string) => void }) {
  const [left, setLeft] = useState(true);
  const problem = left ? numberProblem(value) : null;
  const leave = (): void => {
    setLeft(true);
    const number = typedNumber(value);
    if (number !== null) onChange(writtenNumber(number));
  };
  return (
    <TextField
      {...field}
      mode="decimal"
      hint={twoWays(value) ?? field.hint}
      wrong={problem === null ? field.wrong : entry.numberProblems[problem.is](problem.number)}
      value={value}
      onChange={(typed) => {
        setLeft(false);
        onChange(typed);
      }}
      onLeave={leave}
    />
  );
}

const twoWays = (typed: string): string | undefined => {
  if (!readsTwoWays(typed)) return undefined;
  const shown = typed.trim();
  return entry.readsTwoWays(shown, shown.replace(',', '.'));
};
