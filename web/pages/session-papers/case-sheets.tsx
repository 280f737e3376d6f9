/** One A4 page a case, for the table in the room: what it is about, and what was verified. */
import { type Claim, figureOf, isPublishable } from '#domain/claim.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { PaperCase } from '../../data/session-papers.ts';
import { Facts } from '../../parts/facts.tsx';
import { placeName, unitName } from '../../parts/names.ts';
import { words } from '../../words/words.ts';
import { papers as said } from '../council-words.ts';

/** So much of a claim fits beside seven others and a full summary on one page. */
const mostClaims = 8;
const mostLetters = 160;
const mostOfSource = 60;

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;

export function CaseSheets({
  cases,
  names,
}: {
  readonly cases: readonly PaperCase[];
  readonly names: Catalogues<'units' | 'places'>;
}) {
  return (
    <>
      {cases.map((one, index) => (
        <article key={one.id} class="sheet">
          <h2>
            {index + 1}. {one.card.subject.name}
          </h2>
          <p>{one.card.code}</p>
          <Facts
            facts={[
              [said.kind, words.subjectKinds[one.card.subject.kind]],
              [said.born, one.dossier.birthYear === null ? null : String(one.dossier.birthYear)],
              [said.unit, unitName(names.units, one.card.ownerUnit)],
              [
                said.place,
                [one.dossier.village, placeName(names.places, one.dossier.place)]
                  .filter((part) => part !== '')
                  .join(', '),
              ],
              [said.occupation, one.dossier.occupation],
            ]}
          />
          <h3>{said.summary}</h3>
          <p>{one.dossier.summary}</p>
          <h3>{said.claims}</h3>
          <Verified claims={one.claims.filter(isPublishable)} />
        </article>
      ))}
    </>
  );
}

function Verified({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <>
      {claims.length === 0 && <p>{said.noClaims}</p>}
      <ol>
        {claims.slice(0, mostClaims).map((claim) => (
          <li key={claim.text}>
            {shortened(claim.text, mostLetters)}
            {figureOf(claim) !== '' && <strong> {figureOf(claim)}</strong>}
            {claim.settled !== null && claim.settled.source !== '' && (
              <span class="source">
                {' '}
                {said.source(shortened(claim.settled.source, mostOfSource))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {claims.length > mostClaims && <p>{said.more(claims.length - mostClaims)}</p>}
    </>
  );
}
