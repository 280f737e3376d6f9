/** What keeps a language version from the public, each with the way to its field. */
import type { TranslationFault } from '#domain/translation.ts';
import { Notice } from '../../parts/notice.tsx';
import { translations as said } from '../../words/translations.ts';

export function Faults({ faults }: { readonly faults: readonly TranslationFault[] }) {
  return (
    <section class="card soft" aria-label={said.checked} data-part="translation-check">
      <h3>{said.checked}</h3>
      {faults.length === 0 ? (
        <Notice tone="good">{said.fine}</Notice>
      ) : (
        <FaultList faults={faults} />
      )}
    </section>
  );
}

export const FaultList = ({ faults }: { readonly faults: readonly TranslationFault[] }) => (
  <ul>
    {faults.map(({ code, field, about }) => (
      <li key={`${code} ${field} ${about}`}>
        <a href={`#t-${field}`}>{said.faults[code](about)}</a>
      </li>
    ))}
  </ul>
);
