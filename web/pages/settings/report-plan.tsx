/** The plan of periodic reports: what goes to whom and when, as the office keeps it (S41, S54). */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { nextDue, type PlannedReport, reportRhythms } from '#domain/report.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { keepPlan, newReportId, readPlan } from '../../data/reports.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { report } from '../../words/upward.ts';
import { words } from '../../words/words.ts';
import { SaveForm } from './save-form.tsx';

export function ReportPlanPart() {
  const me = useMe();
  const [plan, again] = useReading(readPlan, []);
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Written | null>(null);
  if (plan.is !== 'ready') return <NotReady is={plan.is} onAgain={() => void again()} />;
  const may = hasRole(me, 'office');
  const remove = async ({ id }: PlannedReport): Promise<void> => {
    setRemoved(await keepPlan(plan.value.filter((held) => held.id !== id)));
    await again();
  };
  return (
    <>
      <p class="hint">{may ? report.note1 : report.officeOnly}</p>
      {may && !adding && (
        <Button kind="primary" onPress={() => setAdding(true)}>
          {report.add}
        </Button>
      )}
      {adding && (
        <NewReport
          plan={plan.value}
          onDone={() => {
            setAdding(false);
            void again();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {removed !== null && removed !== 'saved' && (
        <Notice tone="bad">{words.general.notSaved[removed]}</Notice>
      )}
      <PlanView
        plan={plan.value}
        on={today()}
        {...(may ? { onRemove: (one: PlannedReport) => void remove(one) } : {})}
      />
    </>
  );
}

/** As typed: a number is text until it is saved. */
type Typed = Omit<PlannedReport, 'id' | 'ahead'> & { readonly ahead: string };

const aheadIn = (typed: string): number | null =>
  /^\d{1,2}$/u.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 60
    ? Number(typed)
    : null;

/** Why this line cannot be kept, as a sentence, or null. */
export const wrongReport = (typed: Typed, plan: readonly PlannedReport[]): string | null => {
  if ([typed.name, typed.recipient, typed.first].some((one) => one.trim() === ''))
    return words.emptyField;
  if (aheadIn(typed.ahead) === null) return report.notAhead;
  return plan.some(({ name }) => name === typed.name.trim()) ? report.thereAlready : null;
};

function NewReport({
  plan,
  onDone,
  onCancel,
}: {
  readonly plan: readonly PlannedReport[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [typed, setTyped] = useState<Typed>({
    name: '',
    recipient: '',
    first: '',
    every: 'yearly',
    ahead: '10',
  });
  return (
    <SaveForm
      title={report.add}
      wrong={wrongReport(typed, plan)}
      isChanged={typed.name !== ''}
      save={() =>
        keepPlan([...plan, { ...typed, id: newReportId(), ahead: aheadIn(typed.ahead) ?? 10 }])
      }
      onDone={onDone}
      onCancel={onCancel}
    >
      <TextField
        id="report.name"
        label={report.name}
        max={200}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <TextField
        id="report.recipient"
        label={report.recipient}
        max={200}
        value={typed.recipient}
        onChange={(recipient) => setTyped({ ...typed, recipient })}
      />
      <div class="columns">
        <DayField
          id="report.first"
          label={report.first}
          value={typed.first}
          onChange={(first) => setTyped({ ...typed, first })}
        />
        <SelectField
          id="report.every"
          label={report.every}
          options={optionsOf(reportRhythms, report.rhythms)}
          value={typed.every}
          onChange={(every) =>
            setTyped({ ...typed, every: known(reportRhythms, every, typed.every) })
          }
        />
        <TextField
          id="report.ahead"
          label={report.ahead}
          mode="numeric"
          value={typed.ahead}
          onChange={(ahead) => setTyped({ ...typed, ahead })}
        />
      </div>
    </SaveForm>
  );
}

export function PlanView({
  plan,
  on,
  onRemove,
}: {
  readonly plan: readonly PlannedReport[];
  readonly on: string;
  readonly onRemove?: (planned: PlannedReport) => void;
}) {
  if (plan.length === 0) return <p class="empty">{report.noPlan}</p>;
  return (
    <ul class="plain-list">
      {plan.map((planned) => {
        const next = nextDue(planned, on);
        return (
          <li key={planned.id} class="row spread">
            <div>
              <strong>{planned.name}</strong>
              <div class="hint">
                {planned.recipient} · {report.rhythms[planned.every]},{' '}
                {next === null ? report.over : report.next(written(next))} ·{' '}
                {report.aheadOf(planned.ahead)}
              </div>
            </div>
            {onRemove && (
              <Button kind="quiet" onPress={() => onRemove(planned)}>
                {report.remove} <span class="visually-hidden">{planned.name}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
