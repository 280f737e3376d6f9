/** What was proposed of this case to higher levels, each with where it stands. */
import type { Submission } from '#domain/submission.ts';
import type { Entry } from '../../data/reading.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { levelName } from '../../parts/names.ts';
import { proposal } from '../../words/upward.ts';
import type { CaseNames } from './names.ts';

export function ProposalsPart({
  proposals,
  names,
}: {
  readonly proposals: readonly Entry<Submission>[];
  readonly names: CaseNames;
}) {
  return (
    <section aria-label={proposal.title}>
      <h2>{proposal.title}</h2>
      <ul class="plain-list">
        {proposals.map(({ id, value: { level, form, recipient, state } }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/trinh-cap-tren/${id}`}>{form}</a>
              <div class="hint">
                {levelName(names.levels, level)} · {recipient}
              </div>
            </div>
            <StateBadge track="submissions" state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
