/** Which column of the sheet is what: proposed by its header, changed by the person before anything else happens. */
import { useState } from 'preact/hooks';
import { columns, type Grid, type Header, type ReadAs } from '#domain/pasting/columns.ts';
import { SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { pasting, readAsWords } from './words.ts';

const choices: readonly ReadAs[] = ['skipped', ...columns, 'number', 'ethnicity'];

/** A, B … Z, AA: as the sheet names its columns. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') +
  String.fromCodePoint(65 + (index % 26));

const sampleOf = (grid: Grid, begins: number, place: number): string => {
  const text = grid.slice(begins).find((row) => (row[place]?.text.trim() ?? '') !== '')?.[
    place
  ]?.text;
  return text === undefined
    ? ''
    : pasting.sample(text.length > 40 ? `${text.slice(0, 38)}…` : text);
};

export function Matching({
  grid,
  header,
  onChange,
}: {
  readonly grid: Grid;
  readonly header: Header;
  readonly onChange: (header: Header) => void;
}) {
  // As it was when the list came in: it does not fold under the hand that still matches the other columns.
  const [asks] = useState(!header.read.includes('name'));
  const choose = (place: number, chosen: string): void => {
    const column = choices.find((choice) => choice === chosen) ?? 'skipped';
    const read = header.read.map((held, index) => {
      if (index === place) return column;
      return held === column && column !== 'skipped' ? 'skipped' : held;
    });
    onChange({ ...header, read });
  };
  const begins = Array.from({ length: Math.min(30, grid.length) }, (_none, row) => ({
    value: String(row),
    label: `${pasting.line(row + 1)}: ${textOf(grid, row)}`,
  }));
  return (
    <details class="card" open={asks}>
      <summary>
        {pasting.matching}: {header.read.filter(isRead).map(readAsWords).join(', ')}
      </summary>
      {!header.read.includes('name') && (
        <Notice tone="bad">{header.begins === 0 ? pasting.noHeader : pasting.noName}</Notice>
      )}
      <p class="hint">{pasting.matchingHint}</p>
      <SelectField
        id="f-begins"
        label={pasting.begins}
        options={begins}
        value={String(header.begins)}
        onChange={(row) => onChange({ ...header, begins: Number(row) })}
      />
      <div class="columns">
        {header.read.map((held, place) => (
          <SelectField
            key={place}
            id={`f-column.${place}`}
            label={pasting.column(letterOf(place), header.titles[place] ?? '')}
            hint={sampleOf(grid, header.begins, place)}
            options={choices.map((value) => ({ value, label: readAsWords(value) }))}
            value={held}
            onChange={(chosen) => choose(place, chosen)}
          />
        ))}
      </div>
    </details>
  );
}

const isRead = (held: ReadAs): boolean => !['skipped', 'number', 'ethnicity'].includes(held);

const textOf = (grid: Grid, row: number): string =>
  (grid[row] ?? [])
    .flatMap(({ text, merged }) => (merged || text.trim() === '' ? [] : [text.trim()]))
    .join(' | ')
    .slice(0, 60);
