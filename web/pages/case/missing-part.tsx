/** "Còn thiếu gì?" on the case page; nothing where the state asks for nothing or this person cannot tell. */
import type { CaseFile } from '../../data/case-file.ts';
import type { Me } from '../../data/me.ts';
import { Missing } from '../../parts/missing.tsx';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { missingHere } from './gate.ts';
import type { CaseNames } from './names.ts';

export function MissingPart({
  file,
  names,
  me,
  linkTo,
}: {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly me: Me;
  readonly linkTo: (field: string) => string | null;
}) {
  const missing = missingHere(file, names, me, today());
  if (missing === null) return null;
  return (
    <section class="card" aria-label={words.caseView.missing} data-part="missing">
      <h2>{words.caseView.missing}</h2>
      {missing.length === 0 ? (
        <p>{words.caseView.nothingMissing}</p>
      ) : (
        <Missing items={missing} linkTo={linkTo} />
      )}
    </section>
  );
}
