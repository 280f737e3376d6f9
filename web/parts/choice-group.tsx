/** One of a few answers to one question, all of them in sight. */
import type { Option } from './field.tsx';

export function ChoiceGroup({
  id,
  label,
  options,
  chosen,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** '' while nothing is chosen. */
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value} class="choice" for={`${id}.${value}`}>
          <input
            id={`${id}.${value}`}
            type="radio"
            name={id}
            checked={chosen === value}
            onChange={() => onChange(value)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
