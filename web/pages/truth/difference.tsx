/** Two texts as one, with what was taken out and what was put in. */
import { stretchesOf } from './stretches.ts';
import { truth } from './words.ts';
import './truth.css';

export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p class="prose">
      {stretchesOf(before, after).map(({ is, text }, at) => {
        if (is === 'kept') return <span key={at}>{text}</span>;
        const Changed = is === 'added' ? 'ins' : 'del';
        return (
          <Changed key={at}>
            <span class="visually-hidden">[{truth.versions[is]}: </span>
            {text}
            <span class="visually-hidden">]</span>
          </Changed>
        );
      })}
    </p>
  );
}
