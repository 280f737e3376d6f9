/** One vote count tried under several rules side by side. */
import { useState } from 'preact/hooks';
import type { RulePack } from '#domain/rule-pack.ts';
import { countOf, simulated, type Simulated } from '#domain/simulation.ts';
import { Badge } from '../../parts/badge.tsx';
import { TextField } from '../../parts/field.tsx';
import { Wide } from '../../parts/wide.tsx';
import { unmetWords } from '../../words/missing.ts';
import { words } from '../../words/words.ts';
import { packs as said } from '../council-words.ts';

const fields = ['eligible', 'present', 'sealed', 'inFavour', 'against', 'invalid'] as const;
type Tried = Readonly<Record<(typeof fields)[number], string>>;

const start: Tried = {
  eligible: '7',
  present: '7',
  sealed: '0',
  inFavour: '5',
  against: '2',
  invalid: '0',
};

const numberOf = (typed: string): number => (/^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : 0);

export function Simulator({ packs }: { readonly packs: readonly RulePack[] }) {
  const [typed, setTyped] = useState(start);
  const [eligible, present, sealed, inFavour, against, invalid] = fields.map((field) =>
    numberOf(typed[field]),
  ) as [number, number, number, number, number, number];
  const rows = simulated(
    countOf({ present, sealed, inFavour, against, invalid }),
    { eligible, present },
    packs,
  );
  return (
    <section class="card" aria-label={said.simulator}>
      <h2>{said.simulator}</h2>
      <p class="hint">{said.simulatorNote}</p>
      <div class="columns">
        {fields.map((field) => (
          <TextField
            key={field}
            id={`tried.${field}`}
            label={said[field]}
            mode="numeric"
            max={3}
            value={typed[field]}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
      </div>
      <div aria-live="polite">
        <Wide label={said.result}>
          <table>
            <thead>
              <tr>
                <th scope="col">{said.pack}</th>
                <th scope="col">{said.mustBePresent}</th>
                <th scope="col">{said.mustVote}</th>
                <th scope="col">{said.result}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.pack.id} row={row} eligible={eligible} />
              ))}
            </tbody>
          </table>
        </Wide>
      </div>
    </section>
  );
}

const tones = { endorse: 'good', decline: 'bad', defer: 'warn' } as const;

function Row({ row, eligible }: { readonly row: Simulated; readonly eligible: number }) {
  const { pack, wrong, verdict, quorum, whole, needed } = row;
  return (
    <tr>
      <th scope="row">{pack.title}</th>
      <td>{said.ofWhole(quorum, eligible)}</td>
      <td>{said.ofWhole(needed, whole)}</td>
      <td>
        {verdict === null ? (
          wrong.map(unmetWords).join(' ')
        ) : (
          <>
            <Badge tone={tones[verdict.result]}>{words.verdicts[verdict.result]}</Badge>{' '}
            <span class="hint">{words.verdictReasons[verdict.reason]}</span>
          </>
        )}
      </td>
    </tr>
  );
}
