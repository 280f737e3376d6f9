/** A form for new rules of the council: what is typed is tried out below it before it is laid down. */
import { useState } from 'preact/hooks';
import { Fraction } from '#domain/fraction.ts';
import type { Roster } from '#domain/person.ts';
import { RulePack, simplifiedCases } from '#domain/rule-pack.ts';
import { byGivenName } from '#domain/text.ts';
import type { Entry } from '../../data/reading.ts';
import { layDown } from '../../data/settings.ts';
import { DayField } from '../../parts/day-field.tsx';
import { CheckGroup, SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { packs as said } from '../council-words.ts';
import { NoticeFields } from './notice-fields.tsx';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export type DraftPack = Omit<RulePack, 'id'>;

/** Two thirds of all by secret ballot on paper: what most councils begin from. */
export const blankPack = (day: string): DraftPack => ({
  v: 1,
  title: '',
  ballot: 'secret',
  mode: 'paper',
  quorum: '2/3',
  base: 'eligible',
  minVoters: 3,
  threshold: '2/3',
  tieRule: 'declined',
  absentees: 'sealed',
  noticeWorkingDays: 0,
  noticeGround: '',
  simplifiedCases: [],
  legalBasis: '',
  substitute: null,
  validFrom: day,
  validTo: null,
});

/** A fraction that councils can ask for: no more than the whole. */
export const isShare = (typed: string): boolean => {
  if (!Fraction.safeParse(typed).success) return false;
  const [part = 0, whole = 1] = typed.split('/').map(Number);
  return part <= whole;
};

interface Numbers {
  readonly minVoters: string;
  readonly noticeWorkingDays: string;
}

const isWhole = (typed: string, least: number): boolean =>
  /^\d{1,3}$/u.test(typed.trim()) && Number(typed) >= least;

/** Why it cannot be laid down yet, as a sentence, or null. */
export const wrongInPack = (
  typed: DraftPack,
  numbers: Numbers,
  replaces: RulePack | null,
): string | null => {
  if (typed.title.trim() === '' || typed.validFrom === '' || typed.legalBasis.trim() === '')
    return words.emptyField;
  if (!isShare(typed.quorum) || !isShare(typed.threshold)) return said.notAFraction;
  if (!isWhole(numbers.minVoters, 1) || !isWhole(numbers.noticeWorkingDays, 0))
    return said.notWhole;
  if ((typed.validTo ?? '9999') < typed.validFrom) return settings.refusals.daysReversed();
  return replaces !== null && typed.validFrom <= replaces.validFrom ? said.replacesFrom : null;
};

export function PackForm({
  start,
  replaces,
  people,
  onChange,
  onDone,
  onCancel,
}: {
  readonly start: DraftPack;
  readonly replaces: Entry<RulePack> | null;
  readonly people: Roster['people'];
  readonly onChange: (draft: DraftPack) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [typed, setTyped] = useState(start);
  const [numbers, setNumbers] = useState<Numbers>({
    minVoters: String(start.minVoters),
    noticeWorkingDays: String(start.noticeWorkingDays),
  });
  const change = (changed: Partial<DraftPack>): void => {
    const next = { ...typed, ...changed };
    setTyped(next);
    if (RulePack.safeParse({ ...next, id: 'draft', title: next.title || '…' }).success)
      onChange(next);
  };
  const number = (field: keyof Numbers, value: string, least: number): void => {
    setNumbers({ ...numbers, [field]: value });
    if (isWhole(value, least)) change({ [field]: Number(value) });
  };
  return (
    <SaveForm
      title={replaces === null ? said.add : said.replaceOf(replaces.value.title)}
      wrong={wrongInPack(typed, numbers, replaces?.value ?? null)}
      isChanged={typed !== start}
      save={() => layDown(typed, replaces?.id ?? null)}
      onDone={onDone}
      onCancel={onCancel}
    >
      <NamedFields typed={typed} onChange={change} />
      <VotingFields typed={typed} numbers={numbers} onChange={change} onNumber={number} />
      <SelectField
        id="pack.substitute"
        label={said.substitute}
        empty={said.nobody}
        options={Object.entries(people)
          .filter(([, { active }]) => active)
          .toSorted(([, one], [, other]) => byGivenName(one.name, other.name))
          .map(([value, { name }]) => ({ value, label: name }))}
        value={typed.substitute ?? ''}
        onChange={(uid) => change({ substitute: uid === '' ? null : uid })}
      />
      <CheckGroup
        id="pack.simplified"
        label={said.simplified}
        options={optionsOf(simplifiedCases, words.simplifiedCases)}
        chosen={typed.simplifiedCases}
        onChange={(chosen) =>
          change({ simplifiedCases: simplifiedCases.filter((one) => chosen.includes(one)) })
        }
      />
    </SaveForm>
  );
}

interface PartProps {
  readonly typed: DraftPack;
  readonly onChange: (changed: Partial<DraftPack>) => void;
}

function NamedFields({ typed, onChange }: PartProps) {
  return (
    <>
      <TextField
        id="pack.title"
        label={said.title}
        max={200}
        value={typed.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        id="pack.legalBasis"
        label={said.basis}
        max={300}
        value={typed.legalBasis}
        onChange={(legalBasis) => onChange({ legalBasis })}
      />
      <div class="columns">
        <DayField
          id="pack.validFrom"
          label={said.validFrom}
          value={typed.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <DayField
          id="pack.validTo"
          label={said.validTo}
          value={typed.validTo ?? ''}
          onChange={(day) => onChange({ validTo: day === '' ? null : day })}
        />
      </div>
    </>
  );
}

const { shape } = RulePack;

function VotingFields({
  typed,
  numbers,
  onChange,
  onNumber,
}: PartProps & {
  readonly numbers: Numbers;
  readonly onNumber: (field: keyof Numbers, value: string, least: number) => void;
}) {
  return (
    <div class="columns">
      <SelectField
        id="pack.ballot"
        label={said.ballot}
        options={optionsOf(shape.ballot.options, said.ballots)}
        value={typed.ballot}
        onChange={(ballot) => onChange({ ballot: known(shape.ballot.options, ballot, 'secret') })}
      />
      <SelectField
        id="pack.mode"
        label={said.mode}
        options={optionsOf(shape.mode.options, words.modes)}
        value={typed.mode}
        onChange={(mode) => onChange({ mode: known(shape.mode.options, mode, 'paper') })}
      />
      <Share field="quorum" typed={typed} onChange={onChange} />
      <Share field="threshold" typed={typed} onChange={onChange} />
      <SelectField
        id="pack.base"
        label={said.base}
        options={optionsOf(shape.base.options, said.bases)}
        value={typed.base}
        onChange={(base) => onChange({ base: known(shape.base.options, base, 'eligible') })}
      />
      <TextField
        id="pack.minVoters"
        label={said.minVoters}
        mode="numeric"
        max={3}
        value={numbers.minVoters}
        onChange={(value) => onNumber('minVoters', value, 1)}
      />
      <SelectField
        id="pack.tieRule"
        label={said.tieRule}
        options={optionsOf(shape.tieRule.options, said.tieRules)}
        value={typed.tieRule}
        onChange={(rule) => onChange({ tieRule: known(shape.tieRule.options, rule, 'declined') })}
      />
      <SelectField
        id="pack.absentees"
        label={said.absentees}
        options={optionsOf(shape.absentees.options, said.absenteeRules)}
        value={typed.absentees}
        onChange={(rule) => onChange({ absentees: known(shape.absentees.options, rule, 'none') })}
      />
      <NoticeFields
        days={numbers.noticeWorkingDays}
        ground={typed.noticeGround ?? ''}
        onDays={(value) => onNumber('noticeWorkingDays', value, 0)}
        onGround={(noticeGround) => onChange({ noticeGround })}
      />
    </div>
  );
}

function Share({ field, typed, onChange }: PartProps & { readonly field: 'quorum' | 'threshold' }) {
  const value = typed[field];
  return (
    <TextField
      id={`pack.${field}`}
      label={said[field]}
      hint={said.fractionHint}
      max={9}
      wrong={value === '' || isShare(value) ? undefined : said.notAFraction}
      value={value}
      onChange={(next) => onChange({ [field]: next.trim() })}
    />
  );
}
