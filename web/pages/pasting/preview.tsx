/** The list as it was read, a page at a time: what is wrong stands under its cell and can be mended there. */
import { useEffect, useState } from 'preact/hooks';
import { columns, tidy, type Column, type Grid, type Header } from '#domain/pasting/columns.ts';
import { holds, isBad, weights, type Remark } from '#domain/pasting/remark.ts';
import type { PastedRow } from '#domain/pasting/rows.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Wide } from '../../parts/wide.tsx';
import { pasting } from './words.ts';

export interface ListedRow {
  readonly row: PastedRow;
  readonly id: string;
  readonly state: 'ready' | 'hold' | 'bad' | 'done';
}

const filters = ['all', 'bad', 'hold', 'note', 'ready', 'done'] as const;
type Filter = (typeof filters)[number];

const passes = (filter: Filter, { row, state }: ListedRow): boolean => {
  if (filter === 'all') return true;
  if (filter === 'note') return row.remarks.some(({ code }) => weights[code] === 'note');
  return state === filter;
};

const pageLength = 25;

interface Props {
  readonly grid: Grid;
  readonly header: Header;
  readonly listed: readonly ListedRow[];
  readonly agreed: ReadonlySet<string>;
  readonly onMend: (at: number, place: number, text: string) => void;
  readonly onAgree: (key: string, agreed: boolean) => void;
}

export function Preview(props: Props) {
  const { header, listed } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState(0);
  // A cell that was wrong when it was shown stays a field until the list is left: one types without losing one's place.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setPage(0), [filter]);
  const shown = listed.filter((one) => passes(filter, one) || touched.has(`${one.row.at}`));
  const pages = Math.max(1, Math.ceil(shown.length / pageLength));
  const here = Math.min(page, pages - 1);
  const read = columns.filter((column) => header.read.includes(column));
  return (
    <section aria-label={pasting.preview}>
      <h2>{pasting.preview}</h2>
      <div class="row" role="group" aria-label={pasting.preview}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            class={`button ${one === filter ? 'primary' : 'plain'}`}
            aria-pressed={one === filter}
            onClick={() => {
              setTouched(new Set());
              setFilter(one);
            }}
          >
            {pasting.counted(pasting.counts[one], listed.filter((row) => passes(one, row)).length)}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{pasting.none}</p>}
      {shown.length > 0 && (
        <Wide label={pasting.preview}>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{pasting.row}</th>
                {read.map((column) => (
                  <th key={column} scope="col">
                    {pasting.columns[column]}
                  </th>
                ))}
                <th scope="col">{pasting.result}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(here * pageLength, (here + 1) * pageLength).map((one) => (
                <RowView
                  key={one.row.at}
                  {...props}
                  one={one}
                  read={read}
                  touched={touched}
                  onTouch={(cell) => setTouched(new Set([...touched, cell, `${one.row.at}`]))}
                />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {pages > 1 && (
        <div class="row">
          <Button onPress={() => setPage(Math.max(0, here - 1))}>{pasting.earlier}</Button>
          <span>{pasting.pageOf(here + 1, pages)}</span>
          <Button onPress={() => setPage(Math.min(pages - 1, here + 1))}>{pasting.later}</Button>
        </div>
      )}
    </section>
  );
}

function RowView({
  grid,
  header,
  one: { row, state, id },
  read,
  agreed,
  touched,
  onTouch,
  onMend,
  onAgree,
}: Props & {
  readonly one: ListedRow;
  readonly read: readonly Column[];
  readonly touched: ReadonlySet<string>;
  readonly onTouch: (cell: string) => void;
}) {
  const line = row.at + 1;
  const held = row.remarks.some(holds);
  return (
    <tr data-line={line} data-state={state}>
      <td data-label={pasting.row}>{line}</td>
      {read.map((column) => {
        const place = header.read.indexOf(column);
        const cell = `${row.at}.${place}`;
        const remarks = row.remarks.filter((remark) => remark.column === column);
        return (
          <td key={column} data-label={pasting.columns[column]}>
            <CellView
              id={`f-cell.${cell}`}
              label={pasting.edit(pasting.columns[column], line)}
              text={grid[row.at]?.[place]?.text ?? ''}
              remarks={remarks}
              mends={state !== 'done' && (touched.has(cell) || remarks.some(isBad))}
              onMend={(text) => {
                onTouch(cell);
                onMend(row.at, place, text);
              }}
            />
          </td>
        );
      })}
      <td>
        {state === 'done' && <a href={`/app/ho-so/${id}`}>{pasting.created}</a>}
        {state === 'bad' && <Badge tone="bad">{pasting.counts.bad}</Badge>}
        {state === 'ready' && !held && <Badge tone="good">{pasting.counts.ready}</Badge>}
        {held && state !== 'done' && state !== 'bad' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={agreed.has(row.key)}
              onChange={(event) => onAgree(row.key, event.currentTarget.checked)}
            />
            <span>
              {pasting.make} <span class="visually-hidden">{row.draft.name}</span>
            </span>
          </label>
        )}
      </td>
    </tr>
  );
}

function CellView({
  id,
  label,
  text,
  remarks,
  mends,
  onMend,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly mends: boolean;
  readonly onMend: (text: string) => void;
}) {
  const said = remarks.map((remark) => (
    <p key={remark.code} class={isBad(remark) || holds(remark) ? 'wrong' : 'hint'}>
      {pasting.remarks[remark.code](remark.details)}
    </p>
  ));
  const shown = tidy(text);
  return (
    <>
      {mends ? (
        <input
          id={id}
          type="text"
          aria-label={label}
          aria-invalid={remarks.some(isBad)}
          aria-describedby={`${id}-told`}
          value={text}
          onInput={(event) => onMend(event.currentTarget.value)}
        />
      ) : (
        <span>{shown.length > 200 ? `${shown.slice(0, 198)}…` : shown}</span>
      )}
      <div id={`${id}-told`}>{said}</div>
    </>
  );
}
