/** Putting a set in force and retiring one: what the head asks for, and a function answers. */
import { useState } from 'preact/hooks';
import { problemsOf } from '#domain/criteria-drafting.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { today } from '../../parts/when.ts';
import { AskForm, type AskProps } from '../settings/ask-form.tsx';
import { settings } from '../settings/words.ts';
import { criteria } from './words.ts';

interface LifeProps extends AskProps {
  readonly set: CriteriaSet;
}

export function IssueForm({ set, ...form }: LifeProps) {
  const [from, setFrom] = useState(today());
  const problems = problemsOf(set);
  if (problems.length > 0)
    return (
      <Notice tone="bad">
        {`${criteria.drafting.stillOpen} ${problems.map((one) => criteria.problems[one]).join('; ')}.`}
      </Notice>
    );
  return (
    <AskForm
      {...form}
      kind="issueCriteria"
      title={criteria.issueTitle(set.title)}
      press={criteria.issue}
      input={{ set: set.id, from }}
      isWhole={from !== ''}
    >
      <p class="hint">{criteria.issueNote}</p>
      <DayField id="issueCriteria.from" label={settings.fromDay} value={from} onChange={setFrom} />
    </AskForm>
  );
}

export function RetireForm({ set, ...form }: LifeProps) {
  const [lastDay, setLastDay] = useState(today());
  return (
    <AskForm
      {...form}
      kind="retireCriteria"
      title={criteria.retireTitle(set.title)}
      press={criteria.retire}
      input={{ set: set.id, lastDay }}
      isWhole={lastDay !== ''}
    >
      <DayField
        id="retireCriteria.lastDay"
        label={settings.lastDay}
        value={lastDay}
        onChange={setLastDay}
      />
    </AskForm>
  );
}
