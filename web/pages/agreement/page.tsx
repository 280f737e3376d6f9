/** How often two independent appraisers find the same, criterion by criterion. */
import { type Agreed, fewestForKappa, type ToldAgreement } from '#domain/agreement.ts';
import { readAgreement } from '../../data/agreement.ts';
import { useReading } from '../../data/reading.ts';
import { useCatalogues, type Catalogues } from '../../data/reference.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { agreementWords as said } from './words.ts';

export function AgreementPage() {
  const names = useCatalogues('criteriaSets');
  const [told, again] = useReading(readAgreement, []);
  useTitle(said.title);
  return (
    <>
      <h1>{said.title}</h1>
      <p class="hint">{said.hint}</p>
      {told.is === 'ready' && names !== null ? (
        <AgreementView told={told.value} names={names} />
      ) : (
        <NotReady is={told.is === 'ready' ? 'loading' : told.is} onAgain={() => void again()} />
      )}
    </>
  );
}

type Names = Catalogues<'criteriaSets'>;

/** The criterion in the words of any set that has it. */
const wordsOf = ({ criteriaSets }: Names, id: string): string => {
  const held = [...criteriaSets.values()].flatMap(({ hard }) => hard);
  const found = held.find((criterion) => criterion.id === id);
  return found === undefined ? id : `${id}. ${found.vi}`;
};

export function AgreementView({
  told: { cases, criteria, differing },
  names,
}: {
  readonly told: ToldAgreement;
  readonly names: Names;
}) {
  if (cases === 0) return <p class="empty">{said.none}</p>;
  return (
    <>
      <p>{said.cases(cases)}</p>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{said.criterion}</th>
            <th scope="col">{said.count}</th>
            <th scope="col">{said.percent}</th>
            <th scope="col">{said.kappa}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((one) => (
            <tr key={one.criterion} data-criterion={one.criterion}>
              <td>{wordsOf(names, one.criterion)}</td>
              <td data-label={said.count}>{one.cases}</td>
              <td data-label={said.percent}>{`${one.percent} %`}</td>
              <td data-label={said.kappa}>{kappaWords(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{said.kappaHint}</p>
      <section aria-label={said.differing}>
        <h2>{said.differing}</h2>
        {differing.length === 0 && <p class="empty">{said.noDiffering}</p>}
        <ul class="plain-list">
          {differing.map((one) => (
            <li key={one.case}>
              <a href={`/app/ho-so/${one.case}`}>{one.code}</a>
              <div class="hint">{one.criteria.join(', ')}</div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const kappaWords = ({ kappa, cases }: Agreed): string => {
  if (kappa !== null) return (kappa / 100).toFixed(2).replace('.', ',');
  return cases < fewestForKappa ? said.tooFew(fewestForKappa) : said.noKappa;
};
