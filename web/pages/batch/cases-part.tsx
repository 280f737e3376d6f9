/** The danh sách trích ngang: what the head of the unit confirms, line by line. */
import { useState } from 'preact/hooks';
import type { Place } from '#domain/organisation.ts';
import { isWaiting, removeCase, type BatchLine } from '../../data/batches.ts';
import type { Unwritten } from '../../data/store.ts';
import { Badge, StateBadge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Missing } from '../../parts/missing.tsx';
import { placeName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { refusalWords } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { batchView } from './words.ts';

interface Props {
  readonly file: { readonly id: string; readonly lines: readonly BatchLine[] };
  readonly places: readonly Place[];
  /** null where nothing can be taken off any more. */
  readonly onRemoved: (() => void) | null;
}

export function CasesPart({ file: { id, lines }, places, onRemoved }: Props) {
  const [problem, setProblem] = useState<Unwritten | null>(null);
  const remove = async (nomination: string): Promise<void> => {
    const removed = await removeCase(id, nomination);
    setProblem(removed === 'saved' ? null : removed);
    if (removed === 'saved') onRemoved?.();
  };
  return (
    <section aria-label={batchView.cases} id="f-cases" tabIndex={-1}>
      <h2>
        {batchView.cases} ({lines.length})
      </h2>
      {problem && <Notice tone="bad">{words.general.notSaved[problem]}</Notice>}
      {lines.length === 0 ? (
        <p>{batchView.noCases}</p>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{batchView.order}</th>
              <th scope="col">{batchView.subject}</th>
              <th scope="col">{batchView.birthYear}</th>
              <th scope="col">{batchView.residence}</th>
              <th scope="col">{batchView.summary}</th>
              <th scope="col">{batchView.state}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <Line
                key={line.id}
                line={line}
                order={index + 1}
                places={places}
                onRemove={onRemoved && (() => void remove(line.id))}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({
  line,
  order,
  places,
  onRemove,
}: {
  readonly line: BatchLine;
  readonly order: number;
  readonly places: readonly Place[];
  readonly onRemove: (() => void) | null;
}) {
  const { id, card, dossier } = line;
  const name = card?.subject.name ?? batchView.notThere;
  const lives = [dossier?.village, dossier && placeName(places, dossier.place)].filter(Boolean);
  return (
    <tr id={`f-cases.${id}`} tabIndex={-1}>
      <td data-label={batchView.order}>{order}</td>
      <td>
        {card ? <a href={`/app/ho-so/${id}`}>{name}</a> : name}
        {card && <div class="hint">{card.code}</div>}
        {dossier?.occupation && <div class="hint">{dossier.occupation}</div>}
      </td>
      <td data-label={batchView.birthYear}>{dossier?.birthYear ?? ''}</td>
      <td data-label={batchView.residence}>{lives.join(', ')}</td>
      <td data-label={batchView.summary}>
        {dossier ? dossier.summary : <span class="hint">{batchView.noContent}</span>}
      </td>
      <td>
        {card && <StateBadge track="nominations" state={card.state} />}
        <Answer line={line} />
        {onRemove && (
          <Button kind="quiet" onPress={onRemove}>
            {batchView.remove} <span class="visually-hidden">{name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Of a case that the unit still holds: whether the paper's last request was carried out, and what stood in its way. */
function Answer({ line }: { readonly line: BatchLine }) {
  const { id, card, dossier, answer } = line;
  if (card === null || !isWaiting(line)) return null;
  if (answer !== null && answer.outcome === null)
    return (
      <span class="hint" role="status">
        {batchView.asked}
      </span>
    );
  if (answer?.outcome?.status === 'refused')
    return (
      <details>
        <summary>{batchView.lacks(answer.outcome.details.unmet.length)}</summary>
        {answer.outcome.details.unmet.length === 0 ? (
          <p>{refusalWords(answer.outcome.code)}</p>
        ) : (
          <Missing
            items={answer.outcome.details.unmet}
            linkTo={(field) => `/app/ho-so/${id}/sua#${field}`}
          />
        )}
      </details>
    );
  return card.confirmed !== null && card.confirmed.dossierVersion === dossier?.version ? (
    <Badge tone="good">{batchView.confirmed}</Badge>
  ) : null;
}
