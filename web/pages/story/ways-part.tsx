/** What a story shows besides its text: the fields its deeds belong to, and a way of doing that others can copy (S60). */
import { deedFields, type DeedField, type Practice } from '#domain/practice.ts';
import type { StoryText } from '../../data/stories.ts';
import { AreaField, CheckGroup, TextField } from '../../parts/field.tsx';
import { storyView } from '../../words/stories.ts';

const said = storyView;

interface Props {
  readonly draft: StoryText;
  readonly onChange: (changed: Partial<StoryText>) => void;
}

export function WaysPart({ draft, onChange }: Props) {
  const fieldsChosen = (chosen: readonly string[]): DeedField[] =>
    deedFields.filter((field) => chosen.includes(field));
  return (
    <>
      <CheckGroup
        id="f-fields"
        label={said.fields}
        options={deedFields.map((value) => ({ value, label: said.deedFields[value] }))}
        chosen={draft.fields}
        onChange={(chosen) => onChange({ fields: fieldsChosen(chosen) })}
      />
      <PracticeFields
        practice={draft.practice}
        onChange={(changed) => onChange({ practice: { ...draft.practice, ...changed } })}
      />
    </>
  );
}

function PracticeFields({
  practice,
  onChange,
}: {
  readonly practice: Practice;
  readonly onChange: (changed: Partial<Practice>) => void;
}) {
  return (
    <fieldset>
      <legend>{said.practice}</legend>
      <TextField
        id="f-practice-title"
        label={said.practiceTitle}
        max={160}
        value={practice.title}
        onChange={(title) => onChange({ title })}
      />
      <AreaField
        id="f-practice-steps"
        label={said.practiceSteps}
        hint={said.practiceStepsHint}
        max={3000}
        rows={5}
        value={practice.steps}
        onChange={(steps) => onChange({ steps })}
      />
      <AreaField
        id="f-practice-conditions"
        label={said.practiceConditions}
        max={1000}
        rows={2}
        value={practice.conditions}
        onChange={(conditions) => onChange({ conditions })}
      />
      <TextField
        id="f-practice-contact"
        label={said.practiceContact}
        hint={said.practiceContactHint}
        max={200}
        value={practice.contact}
        onChange={(contact) => onChange({ contact })}
      />
    </fieldset>
  );
}
