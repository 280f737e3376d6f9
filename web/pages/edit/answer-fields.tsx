/** The unit's answers: each criterion with what was done for it, or "Không có". */
import type { CriteriaSet, HardCriterion, ScoredCriterion } from '#domain/criteria-set.ts';
import { choices, type Answer } from '#domain/dossier.ts';
import { AreaField, SelectField } from '../../parts/field.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { answeredCriteria } from './answered-criteria.ts';

type Answers = Readonly<Record<string, Answer>>;

export function AnswerFields({
  set,
  answers,
  onChange,
}: {
  readonly set: CriteriaSet | null;
  readonly answers: Answers;
  readonly onChange: (answers: Record<string, Answer>) => void;
}) {
  const asked = set === null ? [] : answeredCriteria(set);
  const criteria: readonly (HardCriterion | ScoredCriterion)[] =
    set === null ? [] : [...set.hard, ...set.scored];
  const change = (id: string, answer: Answer | null): void => {
    const others = Object.entries(answers).filter(([held]) => held !== id);
    onChange(Object.fromEntries(answer === null ? others : [...others, [id, answer]]));
  };
  return (
    <fieldset id="f-answers" tabIndex={-1}>
      <legend>{words.form.criteria}</legend>
      <p class="hint">{set === null ? words.form.noSet : words.form.criteriaHint}</p>
      {criteria
        .filter(({ id }) => asked.includes(id))
        .map((criterion) => (
          <AnswerField
            key={criterion.id}
            criterion={criterion}
            answer={answers[criterion.id] ?? null}
            onChange={(answer) => change(criterion.id, answer)}
          />
        ))}
      <Later criteria={criteria.filter(({ id }) => !asked.includes(id))} />
    </fieldset>
  );
}

function Later({ criteria }: { readonly criteria: readonly (HardCriterion | ScoredCriterion)[] }) {
  if (criteria.length === 0) return null;
  return (
    <details>
      <summary>{words.form.later}</summary>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id} class="hint">
            {criterion.id}. {criterion.vi}. {laterNote(criterion)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const laterNote = (criterion: HardCriterion | ScoredCriterion): string => {
  if (!('stage' in criterion)) return '';
  return criterion.stage === 'submit'
    ? words.form.machine
    : words.form.laterStage(words.stages[criterion.stage]);
};

function AnswerField({
  criterion,
  answer,
  onChange,
}: {
  readonly criterion: HardCriterion | ScoredCriterion;
  readonly answer: Answer | null;
  readonly onChange: (answer: Answer | null) => void;
}) {
  const id = `f-answers.${criterion.id}`;
  const weight =
    'maxPoints' in criterion ? words.form.maxPoints(criterion.maxPoints) : words.form.hard;
  const choose = (chosen: string): void => {
    const known = choices.find((choice) => choice === chosen);
    onChange(known === undefined ? null : { answer: known, text: answer?.text ?? '' });
  };
  return (
    <div class="card soft">
      <SelectField
        id={id}
        label={`${criterion.id}. ${criterion.vi} (${weight})`}
        empty={words.general.choose}
        options={optionsOf(choices, words.answers)}
        value={answer?.answer ?? ''}
        onChange={choose}
      />
      {answer !== null && answer.answer !== 'none' && (
        <AreaField
          id={`${id}.text`}
          label={`${words.form.answerText} (${criterion.id})`}
          max={2000}
          rows={2}
          value={answer.text}
          onChange={(text) => onChange({ ...answer, text })}
        />
      )}
    </div>
  );
}
