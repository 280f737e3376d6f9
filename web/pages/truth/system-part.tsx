/** What the system itself found of the hard criteria, beside the appraiser's confirmations: with what it saw. */
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { written } from '#domain/day.ts';
import type { ToldHistory } from '#domain/subject-told.ts';
import { type Looked, type Sight, systemChecks } from '#domain/system-checks.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { useCatalogues } from '../../data/reference.ts';
import { valueOf } from '../../data/reading.ts';
import { Badge } from '../../parts/badge.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { truth } from './words.ts';

export function SystemPart({
  file,
  set,
  history,
}: {
  readonly file: CaseFile;
  readonly set: CriteriaSet;
  readonly history: ToldHistory | null;
}) {
  const names = useCatalogues('places', 'movements');
  const dossier = valueOf(file.dossier);
  if (names === null) return <NotReady is="loading" />;
  const seen: Looked = {
    doc: file.card,
    dossier,
    birthDate: valueOf(file.person)?.birthDate ?? '',
    claims: Object.fromEntries(
      (valueOf(file.claims)?.items ?? []).map(({ id, value }) => [id, value]),
    ),
    consents: file.consents.map(({ value }) => value),
    places: names.places,
    movement: names.movements.get(file.card.movement ?? '') ?? null,
    history: history?.cases ?? null,
  };
  const checks = systemChecks(set, seen, today());
  if (checks.length === 0) return null;
  const said = truth.system;
  return (
    <section class="card" data-part="system-checks" aria-label={said.title}>
      <h3>{said.title}</h3>
      <p class="hint">{said.hint}</p>
      <ul class="plain-list">
        {checks.map(({ criterion: { id, vi }, sights }) => (
          <li key={id} data-criterion={id}>
            <div class="hint">
              {id}. {vi}
            </div>
            {sights.map((sight) => (
              <SightLine key={sight.code} sight={sight} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SightLine({ sight: { code, holds, details } }: { readonly sight: Sight }) {
  const said = truth.system;
  const told = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, asRead(value)]),
  );
  return (
    <div data-sight={code}>
      <Badge tone={holds ? 'good' : 'warn'}>{holds ? said.holds : said.look}</Badge>{' '}
      {said.sights[code][holds ? 'holds' : 'not'](told)}
    </div>
  );
}

const asRead = (value: string | number): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? written(value) : String(value);
