/** The five steps of a case as a line, and where it stands. */
import { steps, type NominationState } from '#domain/nomination-workflow.ts';
import { words } from '../words/words.ts';

export type StepMark = 'past' | 'now' | 'ahead';

/** A closed case stands at no step: what it passed is told by its history. */
export const stepMarks = (state: NominationState): readonly StepMark[] => {
  const now = steps.findIndex((step) => step.states.some((held) => held === state));
  return steps.map((_step, index) => {
    if (index === now) return 'now';
    return index < now ? 'past' : 'ahead';
  });
};

/** The same in a list: five dots, and in words which step it is; a closed case shows none. */
export function StepDots({ state }: { readonly state: NominationState }) {
  const marks = stepMarks(state);
  const now = marks.indexOf('now');
  const step = steps[now];
  if (step === undefined) return null;
  return (
    <span class="dots">
      {marks.map((mark, index) => (
        <i key={index} class={mark} aria-hidden="true" />
      ))}
      <span class="hint">{words.look.stepOf(now + 1, steps.length, words.steps[step.id])}</span>
    </span>
  );
}

export function Steps({ state }: { readonly state: NominationState }) {
  const marks = stepMarks(state);
  return (
    <ol class="steps" aria-label={words.caseView.steps}>
      {steps.map(({ id }, index) => (
        <li
          key={id}
          class={marks[index]}
          aria-current={marks[index] === 'now' ? 'step' : undefined}
        >
          {words.steps[id]}
        </li>
      ))}
    </ol>
  );
}
