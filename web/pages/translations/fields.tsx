/** The fields of a language version, with what the Vietnamese text asks of them. */
import { figureOf } from '#domain/claim.ts';
import { claimsNamed } from '#domain/story-text.ts';
import { unitsAsked, type Original } from '#domain/translated-text.ts';
import { waysMade, type TranslationText } from '#domain/translation.ts';
import { withoutBreaks } from '../../data/translations.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { known } from '../../parts/known.ts';
import { translations as said } from '../../words/translations.ts';

interface Props {
  readonly draft: TranslationText;
  readonly original: Original;
  readonly onChange: (changed: Partial<TranslationText>) => void;
}

export function TextFields({ draft, original, onChange }: Props) {
  const markers = claimsNamed(original).map((id) => `[[${id}]]`);
  const typed = (field: 'title' | 'lead' | 'body') => (text: string) =>
    onChange({ [field]: withoutBreaks(text) });
  return (
    <>
      <ForVersion draft={draft} original={original} onChange={onChange} />
      <TextField
        id="t-title"
        label={said.name}
        max={160}
        value={draft.title}
        onChange={typed('title')}
      />
      <AreaField
        id="t-lead"
        label={said.lead}
        max={600}
        rows={3}
        value={draft.lead}
        onChange={typed('lead')}
      />
      <AreaField
        id="t-body"
        label={said.body}
        hint={markers.length === 0 ? said.noMarkers : said.bodyHint(markers.join(' '))}
        max={20_000}
        rows={14}
        value={draft.body}
        onChange={typed('body')}
      />
      <UnitFields draft={draft} original={original} onChange={onChange} />
      {original.practice !== null && (
        <PracticeFields draft={draft} original={original} onChange={onChange} />
      )}
      <SelectField
        id="t-made"
        label={said.made}
        value={draft.made}
        options={waysMade.map((value) => ({ value, label: said.ways[value] }))}
        onChange={(made) => onChange({ made: known(waysMade, made, draft.made) })}
      />
      {draft.made === 'translator' && (
        <TextField
          id="t-translator"
          label={said.translator}
          max={120}
          value={draft.translator}
          onChange={(translator) => onChange({ translator })}
        />
      )}
    </>
  );
}

function ForVersion({ draft, original: { textVersion }, onChange }: Props) {
  if (draft.textVersion === textVersion)
    return <p class="hint">{said.forVersion(draft.textVersion)}</p>;
  return (
    <div id="t-textVersion">
      <Notice tone="warn">{said.stale(textVersion)}</Notice>
      <Button onPress={() => onChange({ textVersion })}>{said.fitsNow}</Button>
    </div>
  );
}

function UnitFields({ draft: { units }, original, onChange }: Props) {
  const asked = unitsAsked(original);
  if (asked.length === 0) return null;
  return (
    <fieldset>
      <legend>{said.units}</legend>
      {asked.map(([id, claim]) => (
        <TextField
          key={id}
          id={`t-unit-${id}`}
          label={said.unit(figureOf(claim))}
          max={60}
          value={units[id] ?? ''}
          onChange={(unit) => onChange({ units: { ...units, [id]: withoutBreaks(unit) } })}
        />
      ))}
    </fieldset>
  );
}

function PracticeFields({ draft: { practice }, onChange }: Props) {
  const typed = (part: keyof typeof practice) => (text: string) =>
    onChange({ practice: { ...practice, [part]: withoutBreaks(text) } });
  return (
    <fieldset>
      <legend>{said.practice}</legend>
      <TextField
        id="t-practice-title"
        label={said.practiceTitle}
        max={160}
        value={practice.title}
        onChange={typed('title')}
      />
      <AreaField
        id="t-practice-steps"
        label={said.practiceSteps}
        max={3000}
        value={practice.steps}
        onChange={typed('steps')}
      />
      <AreaField
        id="t-practice-conditions"
        label={said.practiceConditions}
        max={1000}
        rows={2}
        value={practice.conditions}
        onChange={typed('conditions')}
      />
      <TextField
        id="t-practice-contact"
        label={said.practiceContact}
        max={200}
        value={practice.contact}
        onChange={typed('contact')}
      />
    </fieldset>
  );
}
