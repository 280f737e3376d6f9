/** Two texts as one, with what was taken out and what was put in. */
import { diffWordsWithSpace } from 'diff';
import { truth } from './words.ts';
import './truth.css';

export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p class="prose">
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, at) => {
        if (added)
          return (
            <ins key={at}>
              <span class="visually-hidden">[{truth.versions.added}: </span>
              {value}
              <span class="visually-hidden">]</span>
            </ins>
          );
        if (removed)
          return (
            <del key={at}>
              <span class="visually-hidden">[{truth.versions.removed}: </span>
              {value}
              <span class="visually-hidden">]</span>
            </del>
          );
        return <span key={at}>{value}</span>;
      })}
    </p>
  );
}
