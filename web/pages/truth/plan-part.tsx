/** The day for which a story is planned, and how long earlier withdrawals took, place by place. */
import { useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import { isLate } from '#domain/editorial-calendar.ts';
import { otherTraces, secondsUntilGone, type GonePage } from '#domain/gone-page.ts';
import { useReading } from '../../data/reading.ts';
import type { StoryFile } from '../../data/stories.ts';
import { readWithdrawals, savePlanned } from '../../data/truth.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { numeral } from '../../words/language.ts';
import { truth } from './words.ts';

const said = truth.withdrawals;

export function PlanPart({
  file,
  onSaved,
}: {
  readonly file: StoryFile;
  readonly onSaved: () => void;
}) {
  const { planned } = file.story;
  const [day, setDay] = useState(planned ?? '');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | null>(null);
  useUnsaved(day !== (planned ?? '') && result !== 'saved');
  const type = (next: string): void => {
    setDay(next);
    setResult(null);
  };
  const save = async (next: string): Promise<void> => {
    setDay(next);
    setBusy(true);
    const saved = await savePlanned(file.id, next === '' ? null : next);
    setBusy(false);
    setResult(saved);
    if (saved === 'saved') onSaved();
  };
  return (
    <section class="card" data-part="plan" aria-label={truth.calendar.title}>
      <h2>{truth.calendar.title}</h2>
      {isLate(file.story, today()) && <Notice tone="warn">{truth.calendar.late}</Notice>}
      <DayField id="planned" label={truth.calendar.planned} value={day} onChange={type} />
      {result !== null && result !== 'saved' && (
        <Notice tone="bad">{words.general.notSaved[result]}</Notice>
      )}
      <div class="row">
        <Button busy={busy} onPress={() => void save(day)}>
          {truth.calendar.save}
        </Button>
        {planned !== null && (
          <Button kind="quiet" busy={busy} onPress={() => void save('')}>
            {truth.calendar.clear}
          </Button>
        )}
      </div>
    </section>
  );
}

export function WithdrawalsPart({ id }: { readonly id: string }) {
  const [read, again] = useReading(() => readWithdrawals(id), [id]);
  if (read.is !== 'ready') return <NotReady is={read.is} onAgain={() => void again()} />;
  const { items } = read.value;
  if (items.length === 0) return null;
  return (
    <section class="card" data-part="withdrawals" aria-label={said.title}>
      <h2>{said.title}</h2>
      <ul class="plain-list">
        {items.map(({ id: key, value }) => (
          <li key={key}>
            <Took withdrawal={value} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page, and below it every other place in which the profile stood. */
function Took({ withdrawal }: { readonly withdrawal: GonePage }) {
  const { asked, others } = withdrawal;
  const [day, took] = [written(dayOf(asked)), secondsUntilGone(withdrawal)];
  const places = otherTraces.flatMap((place) => {
    const gone = others[place];
    return gone === undefined ? [] : [[place, secondsUntilGone({ asked, gone })] as const];
  });
  return (
    <>
      {took === null ? said.unseen(day) : said.took(day, numeral.format(took))}
      <ul>
        {places.map(([place, seconds]) => (
          <li key={place} data-place={place}>
            {seconds === null
              ? said.unseenAt(said.places[place])
              : said.goneFrom(said.places[place], numeral.format(seconds))}
          </li>
        ))}
      </ul>
    </>
  );
}
