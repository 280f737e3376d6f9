/** How the office enters a unit's papers, with the way to the one field that stands for the unit's confirmation. */
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';

export function PaperSteps({ attached }: { readonly attached: boolean }) {
  return (
    <Notice tone={attached ? 'good' : 'warn'}>
      <p>
        <strong>{words.paperEntry.steps}</strong>
      </p>
      <ol>
        {words.paperEntry.stepList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {attached ? (
          words.paperEntry.attached
        ) : (
          <a href="#f-signedPaper">{words.paperEntry.attach}</a>
        )}
      </p>
    </Notice>
  );
}
