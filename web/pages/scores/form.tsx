/** One's own points, saved as they are chosen and handed in once; after the discussion once more, with a reason. */
import { useState } from 'preact/hooks';
import { wrongMarks, type Score } from '#domain/score.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { useAutosave } from '../../data/autosave.ts';
import { handIn, readDraft, saveDraft, type Scoring, type Typed } from '../../data/scores.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, SelectField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import type { Telling } from '../kept/telling.ts';
import { scoresView } from './words.ts';

const telling: Telling = {
  label: ([, criterion = '']) => `${scoresView.criterion} ${criterion}`,
  text: (_path, value) => (typeof value === 'number' ? String(value) : undefined),
};

export function ScoreForm({
  scoring,
  uid,
  own,
  onHandedIn,
}: {
  readonly scoring: Scoring;
  readonly uid: string;
  /** What was handed in before the discussion. */
  readonly own: Score | null;
  readonly onHandedIn: () => void;
}) {
  const { id, card, criteria, draft: start } = scoring;
  const auto = useAutosave<Typed>({
    place: { uid, kind: 'scores', id },
    title: `${card.subject.name} (${card.code})`,
    start,
    sendable: (_saved, draft) => draft,
    send: (version, _saved, draft) => saveDraft(id, uid, version, draft),
    read: () => readDraft(id, uid),
  });
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const [problem, setProblem] = useState<string | null>(null);
  const { draft, apart } = auto.state;
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = apart.length > 0 ? [] : auto.left;
  const hand = async (): Promise<void> => {
    const wrong = wrongMarks(draft.marks, criteria.scored);
    if (wrong.length > 0) {
      const names = criteria.scored.filter(({ id: one }) => wrong.includes(one));
      return setProblem(scoresView.missing(names.map(({ vi }) => vi).join('; ')));
    }
    if (own !== null && reason.trim() === '') return setProblem(scoresView.noReason);
    await auto.save();
    const is = await handIn(scoring, uid, draft.marks, own && { score: own, reason });
    if (is !== 'saved') return setProblem(words.general.notSaved[is]);
    setReason('');
    onHandedIn();
  };
  const save = (event: Event): void => {
    event.preventDefault();
    void auto.save();
  };
  const shown = (
    <form class="card" onSubmit={save} noValidate aria-label={scoresView.title}>
      {own !== null && <h2>{scoresView.again}</h2>}
      {criteria.scored.map((criterion) => (
        <MarkField
          key={criterion.id}
          criterion={criterion}
          mark={draft.marks[criterion.id]}
          onChange={(mark) =>
            auto.change(draft, { marks: { ...draft.marks, [criterion.id]: mark } })
          }
        />
      ))}
      {own !== null && (
        <AreaField
          id="f-reason"
          label={scoresView.reason}
          max={500}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      )}
      {problem !== null && <Notice tone="bad">{problem}</Notice>}
      <SaveLine auto={auto} save={scoresView.save} />
      <Button onPress={() => void hand()}>
        {own === null ? scoresView.handIn : scoresView.again}
      </Button>
    </form>
  );
  return (
    <>
      <Apart auto={auto} telling={telling} />
      {left ? <Left auto={auto} entry={left} telling={telling} /> : shown}
    </>
  );
}

function MarkField({
  criterion: { id, vi, maxPoints },
  mark,
  onChange,
}: {
  readonly criterion: CriteriaSet['scored'][number];
  readonly mark: number | undefined;
  readonly onChange: (mark: number) => void;
}) {
  const points = Array.from({ length: maxPoints + 1 }, (_, nth) => String(nth));
  return (
    <SelectField
      id={`f-mark.${id}`}
      label={scoresView.points(vi, maxPoints)}
      empty={scoresView.notYet}
      options={points.map((value) => ({ value, label: value }))}
      value={mark === undefined ? '' : String(mark)}
      onChange={(value) => value !== '' && onChange(Number(value))}
    />
  );
}
