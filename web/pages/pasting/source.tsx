/** Where a list comes in: pasted, typed, dropped or opened as a file. */
import { useEffect, useState } from 'preact/hooks';
import type { Grid } from '#domain/pasting/columns.ts';
import { AreaField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { gridOfCopied, gridOfFile, type Read } from './clipboard.ts';
import { pasting } from './words.ts';

export function Source({ onRead }: { readonly onRead: (grid: Grid, from: string) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Exclude<Read, Grid> | null>(null);
  const take = async (reading: Promise<Read>, from: string): Promise<void> => {
    setBusy(true);
    const read = await reading;
    setBusy(false);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') onRead(read, from);
  };
  const open = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) void take(gridOfFile(file), pasting.fromFile(file.name));
  };
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      event.preventDefault();
      const data = event.clipboardData;
      const html = data?.getData('text/html') ?? '';
      void take(gridOfCopied(html, data?.getData('text/plain') ?? ''), pasting.fromClipboard);
    };
    const over = (event: DragEvent): void => event.preventDefault();
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      open(event.dataTransfer?.files);
    };
    const leave = new AbortController();
    // Anywhere on the page: nobody should have to find the field first.
    addEventListener('paste', pasted, leave);
    addEventListener('dragover', over, leave);
    addEventListener('drop', dropped, leave);
    return () => leave.abort();
  }, []);
  return (
    <section class="card" aria-label={pasting.source} aria-busy={busy}>
      <h2>{pasting.source}</h2>
      <AreaField
        id="f-paste"
        label={pasting.target}
        rows={4}
        value=""
        onChange={(text) => {
          if (text.includes('\t')) void take(gridOfCopied('', text), pasting.fromClipboard);
        }}
      />
      <div class="field">
        <input
          id="f-file"
          class="visually-hidden"
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => open(event.currentTarget.files)}
        />
        <label class="button pick" for="f-file">
          {pasting.open}
        </label>
      </div>
      {busy && (
        <p role="status" aria-busy="true">
          {pasting.reading}
        </p>
      )}
      {problem && <Notice tone="bad">{pasting.problems[problem]}</Notice>}
      <p class="hint">{pasting.secrets}</p>
    </section>
  );
}
