/** The decisions, and a form to prepare one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Decision } from '#domain/decision.ts';
import { createDecision, listDecisions } from '../data/decisions.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Listed } from '../data/reading.ts';
import { StateBadge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { decisionView } from '../words/decisions.ts';
import { words } from '../words/words.ts';
import { DecisionForm } from './decision/form.tsx';

export function DecisionsPage() {
  const me = useMe();
  const { route } = useLocation();
  const [decisions, again] = useReading(listDecisions, []);
  const [creating, setCreating] = useState(false);
  useTitle(decisionView.title);
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
          press={decisionView.create}
          onSave={async (content) => {
            const created = await createDecision(content);
            if (typeof created === 'string') return created;
            route(`/app/quyet-dinh/${created.id}`);
            return 'saved';
          }}
        />
      )}
      {decisions.is === 'ready' ? (
        <DecisionsView decisions={decisions.value} />
      ) : (
        <NotReady is={decisions.is} onAgain={() => void again()} />
      )}
    </>
  );
}

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
