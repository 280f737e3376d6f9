/** The points of one case as they are shown: one's own form, and, once they are in, everybody's side by side. */
import type { Scoring } from '../../data/scores.ts';
import type { Catalogues } from '../../data/reference.ts';
import { Notice } from '../../parts/notice.tsx';
import { ScoreForm } from './form.tsx';
import { SideBySidePart } from './side-by-side.tsx';
import { scoresView } from './words.ts';

export interface ScoresProps {
  readonly scoring: Scoring;
  readonly roster: Catalogues<'roster'>['roster'];
  readonly uid: string;
  /** Only of the council; the office looks. */
  readonly mayScore: boolean;
  readonly onChanged: () => void;
}

export function ScoresView({ scoring, roster, uid, mayScore, onChanged }: ScoresProps) {
  const { id, card, criteria, scores } = scoring;
  const own = scores?.find((one) => one.id === uid)?.value ?? null;
  return (
    <>
      <h1>{scoresView.of(card.subject.name)}</h1>
      <p>
        <a href={`/app/ho-so/${id}`}>{scoresView.back}</a>
      </p>
      <p class="hint">{scoresView.sealed}</p>
      {criteria.anchors.length > 0 && (
        <section class="card soft" aria-label={scoresView.anchors}>
          <h2>{scoresView.anchors}</h2>
          <ul>
            {criteria.anchors.map((anchor) => (
              <li key={anchor}>{anchor}</li>
            ))}
          </ul>
        </section>
      )}
      {own !== null && <Notice tone="good">{scoresView.handedIn}</Notice>}
      {scores !== null && <SideBySidePart scores={scores} criteria={criteria} roster={roster} />}
      {mayScore && own?.first == null && (
        <ScoreForm scoring={scoring} uid={uid} own={own} onHandedIn={onChanged} />
      )}
    </>
  );
}
