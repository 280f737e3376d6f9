/** A member declares conflicts before any content opens to them. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type HintKind, hintsOf } from '#domain/hints.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { Roster } from '#domain/person.ts';
import { wallGrounds, type WallGround } from '#domain/session.ts';
import type * as z from 'zod';
import type { Request } from '../../data/moves.ts';
import type { SessionFile } from '../../data/sessions.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { optionsOf } from '../../words/naming.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';

type Ground = z.infer<typeof WallGround>;
export interface Conflict {
  readonly nomination: string;
  readonly ground: Ground;
}

/** What may tie somebody to a case, as a sentence to think about. */
export const hintLine = (hints: readonly HintKind[]): string | undefined =>
  hints.length === 0
    ? undefined
    : sessionView.hint(hints.map((kind) => sessionView.hints[kind]).join(', '));

export function DeclareForm({
  file,
  uid,
  people,
  done,
  request,
  line,
  onDeclare,
}: {
  readonly file: SessionFile;
  /** Who declares. */
  readonly uid: string;
  readonly people: Roster['people'];
  readonly done: boolean;
  readonly request: Request;
  /** What became of the request. */
  readonly line: ComponentChildren;
  readonly onDeclare: (conflicts: readonly Conflict[]) => void;
}) {
  const [grounds, setGrounds] = useState<Readonly<Record<string, string>>>(file.ownGrounds);
  const [touched, setTouched] = useState(false);
  const busy = request.is === 'sending' || request.is === 'waiting';
  const declared =
    request.is === 'answered' && request.move === 'declare' && request.outcome.status === 'applied';
  useEffect(() => {
    if (declared) setTouched(false);
  }, [declared]);
  useUnsaved(touched && !(busy && request.move === 'declare'));
  const conflicts = Object.entries(grounds).flatMap(([nomination, chosen]) => {
    const ground = wallGrounds.find((one) => one === chosen);
    return ground === undefined ? [] : [{ nomination, ground }];
  });
  const field = (id: string, card: Nomination | null): VNode => (
    <SelectField
      key={id}
      id={`declare.${id}`}
      label={card === null ? id : `${card.subject.name} (${card.code})`}
      hint={card === null ? undefined : hintLine(hintsOf(card, uid, { people }))}
      empty={sessionView.declareNone}
      options={optionsOf(wallGrounds, words.wallGrounds)}
      value={grounds[id] ?? ''}
      onChange={(ground) => {
        setGrounds({ ...grounds, [id]: ground });
        setTouched(true);
      }}
    />
  );
  return (
    <section class="card" id="f-declare" tabIndex={-1} aria-label={sessionView.declarations}>
      <h2>{sessionView.declarations}</h2>
      {done && <Notice tone="good">{sessionView.youDeclared}</Notice>}
      <p class="hint">{sessionView.declareHint}</p>
      {file.agenda.map(({ id, card }) => field(id, card))}
      {file.agenda.length === 0 && <p class="hint">{sessionView.noAgenda}</p>}
      {file.reports.length > 0 && (
        <>
          <h3>{sessionView.reports}</h3>
          <p class="hint">{sessionView.declareReports}</p>
          {file.reports.map(({ id, value }) => field(id, value))}
        </>
      )}
      <Button
        kind={done ? 'plain' : 'primary'}
        busy={busy}
        field="declare"
        onPress={() => onDeclare(conflicts)}
      >
        {sessionView.declare}
      </Button>
      {line}
    </section>
  );
}
