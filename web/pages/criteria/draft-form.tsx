/** Drafting a set: its own parts, its conditions, its scored criteria, and what is still open before it can be issued. */
import { useState } from 'preact/hooks';
import { problemsOf } from '#domain/criteria-drafting.ts';
import {
  CriteriaSet,
  subjectKinds,
  type HardCriterion,
  type ScoredCriterion,
} from '#domain/criteria-set.ts';
import type { Level } from '#domain/organisation.ts';
import { keepDraft } from '../../data/criteria.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, CheckGroup, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { SaveForm } from '../settings/save-form.tsx';
import { HardFields, ScoredFields } from './criterion-fields.tsx';
import { linesOf, textOf, wholeOrNull } from './typed-lines.ts';
import { criteria } from './words.ts';

export function DraftForm({
  start,
  levels,
  onDone,
  onCancel,
}: {
  readonly start: CriteriaSet;
  readonly levels: readonly Level[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const said = criteria.drafting;
  const [set, setSet] = useState(start);
  const change = (changed: Partial<CriteriaSet>): void => setSet({ ...set, ...changed });
  const parsed = CriteriaSet.safeParse(set);
  return (
    <SaveForm
      title={`${said.title}: ${set.family}, ${criteria.version(set.version)}`}
      wrong={parsed.success ? null : said.invalid}
      isChanged={set !== start}
      save={() => keepDraft(parsed.data ?? set)}
      onDone={onDone}
      onCancel={onCancel}
    >
      <OwnFields set={set} levels={levels} onChange={change} />
      <h3>{criteria.hard}</h3>
      {set.hard.map((criterion, at) => (
        <HardFields
          key={at}
          at={at}
          criterion={criterion}
          onChange={(next) => change({ hard: replacedAt(set.hard, at, next) })}
        />
      ))}
      <Button onPress={() => change({ hard: [...set.hard, newHard(set)] })}>{said.addHard}</Button>
      <h3>{criteria.scored}</h3>
      {set.scored.map((criterion, at) => (
        <ScoredFields
          key={at}
          at={at}
          criterion={criterion}
          onChange={(next) => change({ scored: replacedAt(set.scored, at, next) })}
        />
      ))}
      <Button onPress={() => change({ scored: [...set.scored, newScored(set)] })}>
        {said.addScored}
      </Button>
      <StillOpen set={set} />
    </SaveForm>
  );
}

function OwnFields({
  set,
  levels,
  onChange,
}: {
  readonly set: CriteriaSet;
  readonly levels: readonly Level[];
  readonly onChange: (changed: Partial<CriteriaSet>) => void;
}) {
  const { parts, drafting } = criteria;
  return (
    <>
      <TextField
        id="set.title"
        label={parts.title}
        max={200}
        value={set.title}
        onChange={(title) => onChange({ title })}
      />
      <div class="columns">
        <CheckGroup
          id="set.subjects"
          label={parts.subjects}
          options={optionsOf(subjectKinds, words.subjectKinds)}
          chosen={set.subjects}
          onChange={(chosen) =>
            onChange({ subjects: subjectKinds.filter((kind) => chosen.includes(kind)) })
          }
        />
        <CheckGroup
          id="set.levels"
          label={parts.levels}
          options={levels.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={set.levels}
          onChange={(chosen) => onChange({ levels: [...chosen] })}
        />
      </div>
      <div class="columns">
        {(['passMark', 'floor'] as const).map((part) => (
          <TextField
            key={part}
            id={`set.${part}`}
            label={parts[part]}
            hint={drafting.number}
            mode="numeric"
            max={3}
            value={String(set[part] ?? '')}
            onChange={(typed) => onChange({ [part]: wholeOrNull(typed) })}
          />
        ))}
      </div>
      <AreaField
        id="set.anchors"
        label={parts.anchors}
        hint={drafting.anchorsHint}
        value={textOf(set.anchors)}
        onChange={(typed) => onChange({ anchors: linesOf(typed) })}
      />
      <AreaField
        id="set.priorities"
        label={parts.priorities}
        rows={2}
        max={600}
        value={set.priorities}
        onChange={(priorities) => onChange({ priorities })}
      />
      <AreaField
        id="set.note"
        label={parts.note}
        rows={2}
        max={1000}
        value={set.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

function StillOpen({ set }: { readonly set: CriteriaSet }) {
  const problems = problemsOf(set);
  if (problems.length === 0) return <Notice tone="good">{criteria.ready}</Notice>;
  return (
    <div role="status">
      <p>{criteria.drafting.stillOpen}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{criteria.problems[problem]}</li>
        ))}
      </ul>
    </div>
  );
}

/** null takes it out. */
const replacedAt = <T,>(all: readonly T[], at: number, next: T | null): T[] =>
  all.flatMap((one, index) => (index === at ? (next ?? []) : one));

const freeId = (set: CriteriaSet, letter: string): string => {
  const taken = new Set([...set.hard, ...set.scored].map(({ id }) => id));
  const free = Array.from({ length: 121 }, (_, at) => `${letter}${at + 1}`);
  return free.find((id) => !taken.has(id)) ?? letter;
};

const newHard = (set: CriteriaSet): HardCriterion => ({
  id: freeId(set, 'B'),
  vi: '',
  en: '',
  kind: 'hard',
  stage: 'appraisal',
  evidence: [],
});

const newScored = (set: CriteriaSet): ScoredCriterion => ({
  id: freeId(set, 'D'),
  vi: '',
  en: '',
  maxPoints: 10,
  noFloor: false,
  evidence: [],
});
