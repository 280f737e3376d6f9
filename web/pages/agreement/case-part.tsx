/** On a drawn case: how many results are in, and, once both are, where the two agree. */
import { hardAt, type HardCriterion } from '#domain/criteria-set.ts';
import { appraisers, isSealed } from '#domain/second-appraisal.ts';
import type { Appraisal } from '#domain/appraisal.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { useMe } from '../../data/me.ts';
import { valueOf } from '../../data/reading.ts';
import { Notice } from '../../parts/notice.tsx';
import { agreementWords } from './words.ts';

const said = agreementWords.ofCase;

export function SecondAppraisal({
  file: { card, appraisals },
  set,
}: {
  readonly file: CaseFile;
  readonly set: CriteriaSet | undefined;
}) {
  const { uid } = useMe();
  const { appraisedBy = [] } = card;
  if (isSealed(card))
    return (
      <Notice tone="warn">
        <p>{said.waiting(appraisedBy.length)}</p>
        <p>{appraisedBy.includes(uid) ? said.own : said.hand}</p>
      </Notice>
    );
  const [one, other] = appraisedBy.map(
    (by) => valueOf(appraisals)?.items.find(({ id }) => id === by)?.value,
  );
  if (one === undefined || other === undefined || appraisedBy.length < appraisers) return null;
  return <Compared one={one} other={other} criteria={set ? hardAt(set, 'appraisal') : []} />;
}

function Compared({
  one,
  other,
  criteria,
}: {
  readonly one: Appraisal;
  readonly other: Appraisal;
  readonly criteria: readonly HardCriterion[];
}) {
  const differing = criteria.filter(({ id }) => one.criteria[id]?.met !== other.criteria[id]?.met);
  return (
    <section class="card" data-part="second-appraisal" aria-label={said.title}>
      <h3>{said.title}</h3>
      <p>{said.both(criteria.length - differing.length, criteria.length)}</p>
      {differing.length > 0 && (
        <>
          <p>{said.differs}:</p>
          <ul>
            {differing.map(({ id, vi }) => (
              <li key={id}>
                {id}. {vi}
              </li>
            ))}
          </ul>
        </>
      )}
      <a href="/app/nhat-tri">{said.page}</a>
    </section>
  );
}
