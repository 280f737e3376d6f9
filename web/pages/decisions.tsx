/** The decisions, and a form to prepare one. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Decision } from '#domain/decision.ts';
import { documentCode } from '#domain/document-code.ts';
import type { Nomination } from '#domain/nomination.ts';
import { decisionStates } from '#domain/track-workflows.ts';
import { readCard } from '../data/cases.ts';
import {
  awaitsDecision,
  createDecision,
  listDecisions,
  mostDecisions,
  openDecisionOf,
} from '../data/decisions.ts';
import { useLongList } from '../data/long-list.ts';
import { hasRole, useMe } from '../data/me.ts';
import { valueOf, type Entry, type Listed } from '../data/reading.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { anythingUnsaved } from '../parts/use-unsaved.ts';
import { decisionView } from '../words/decisions.ts';
import { optionsOf } from '../words/naming.ts';
import { worklists } from '../words/worklists.ts';
import { words } from '../words/words.ts';
import { ListFilterFields, NarrowedList, useListFilter, type FoundBy } from './list-filter.tsx';
import { DecisionForm } from './decision/form.tsx';
import { pageOf } from './places.ts';

export function DecisionsPage() {
  const me = useMe();
  const { query, route } = useLocation();
  const decisions = useLongList(listDecisions, mostDecisions);
  const [filter, choose] = useListFilter('/app/quyet-dinh');
  const [creating, setCreating] = useState(false);
  const [wanted, setWanted] = useState<Entry<Nomination> | null>(null);
  useTitle(decisionView.title);
  const asked = query['ho-so'] ?? '';
  useEffect(() => {
    if (asked === '') return undefined;
    let over = false;
    void whereIssued(asked).then((found) => {
      if (over) return;
      if (typeof found === 'string') {
        // Whoever has begun to type meanwhile is left in peace.
        if (!anythingUnsaved()) route(found, true);
      } else if (found !== null && hasRole(me, 'office')) {
        setWanted(found);
        setCreating(true);
      }
    });
    return () => {
      over = true;
    };
  }, [asked]);
  return (
    <>
      <div class="row spread">
        <h1>{decisionView.title}</h1>
        {hasRole(me, 'office') && !creating && (
          <Button kind="primary" onPress={() => setCreating(true)}>
            {decisionView.create}
          </Button>
        )}
      </div>
      {creating && (
        <DecisionForm
          held={null}
          wanted={wanted}
          press={decisionView.create}
          onSave={async (content) => {
            const created = await createDecision(content);
            if (typeof created === 'string') return created;
            route(`/app/quyet-dinh/${created.id}`);
            return 'saved';
          }}
        />
      )}
      <ListFilterFields
        filter={filter}
        hint={worklists.lists.hints.decisions}
        states={{
          label: words.caseList.state,
          options: optionsOf(decisionStates, words.states.decisions),
        }}
        units={[]}
        onChoose={choose}
      />
      <NarrowedList long={decisions} filter={filter} by={foundBy}>
        {(shown) => <DecisionsView decisions={shown} />}
      </NarrowedList>
    </>
  );
}

const foundBy = ({ id, value: { title, issued, state } }: Entry<Decision>): FoundBy => ({
  texts: [title, issued?.number ?? ''],
  code: documentCode('decisions', id),
  states: [state],
});

/**
 * The page of the decision that holds this case; else the case, where it awaits one of its own, or its page, where it does
 * not (any more); null where it cannot be read.
 */
const whereIssued = async (nomination: string): Promise<string | Entry<Nomination> | null> => {
  const decision = await openDecisionOf(nomination);
  if (decision !== null) return `${pageOf('decisions', decision)}#buoc-issue`;
  const card = valueOf(await readCard(nomination));
  if (card === null) return null;
  return awaitsDecision(card) ? { id: nomination, value: card } : pageOf('nominations', nomination);
};

export function DecisionsView({ decisions }: { readonly decisions: Listed<Decision> }) {
  return (
    <>
      {decisions.items.length === 0 && <p class="empty">{decisionView.empty}</p>}
      <ul class="plain-list">
        {decisions.items.map(({ id, value: { title, issued, cases, state } }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/quyet-dinh/${id}`}>{title}</a>
              <div class="hint">
                {issued && `${decisionView.issued(issued.number, written(issued.day))} · `}
                {decisionView.cases}: {cases.length}
              </div>
            </div>
            <StateBadge track="decisions" state={state} />
          </li>
        ))}
      </ul>
      {decisions.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(decisions.broken.length)}</Notice>
      )}
    </>
  );
}
