/** The head of every list that is searched: a field, and behind a button on a phone what else narrows it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';

export function Finder({
  label,
  hint,
  search,
  narrowed,
  chosen,
  onFind,
  onReset,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  /** What is searched for now. */
  readonly search: string;
  /** Whether the fields behind the button hold a choice. */
  readonly narrowed: boolean;
  /** Whether there is anything to put back. */
  readonly chosen: boolean;
  readonly onFind: (search: string) => void;
  readonly onReset: () => void;
  /** Fields that narrow the list, given what is typed and not yet searched for. */
  readonly children: (typed: string) => ComponentChildren;
}) {
  const [typed, setTyped] = useState(search);
  const [open, setOpen] = useState(narrowed);
  useEffect(() => setTyped(search), [search]);
  const find = (event: Event): void => {
    event.preventDefault();
    onFind(typed);
  };
  return (
    <form class="not-printed" role="search" aria-label={words.caseList.filters} onSubmit={find}>
      <div class="finder">
        <TextField
          id="search"
          label={label}
          hint={hint}
          max={120}
          value={typed}
          onChange={setTyped}
        />
        <div class="row">
          <Button kind="primary" submits>
            {worklists.cases.find}
          </Button>
          {chosen && (
            <Button
              kind="quiet"
              onPress={() => {
                setTyped('');
                onReset();
              }}
            >
              {worklists.cases.reset}
            </Button>
          )}
          <button
            type="button"
            class="button fold-button"
            aria-expanded={open}
            aria-controls="list-filters"
            onClick={() => setOpen(!open)}
          >
            {words.caseList.filters}
          </button>
        </div>
      </div>
      <div class="columns folds" id="list-filters" data-open={open}>
        {children(typed)}
      </div>
    </form>
  );
}
