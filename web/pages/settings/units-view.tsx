/** The units of today and of other days, and how far mergers have come. */
import { type Arrangement, mergerStages } from '#domain/arrangement.ts';
import { written } from '#domain/day.ts';
import { heldOn, type Unit } from '#domain/organisation.ts';
import type { Entry } from '../../data/reading.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import type { Open } from './units.tsx';

/** Mergers that are under way, and those that are through. */
export function Mergers({
  items,
  onAgain,
}: {
  readonly items: readonly Entry<Arrangement>[];
  readonly onAgain: () => void;
}) {
  const said = settings.units;
  const mergers = items.flatMap(({ id, value: { progress, outcome } }) =>
    progress === undefined || outcome?.status !== 'applied'
      ? []
      : [{ id, progress, name: String(outcome.details['name'] ?? '') }],
  );
  if (mergers.length === 0) return null;
  return (
    <section aria-labelledby="mergers">
      <h2 id="mergers">{said.mergers}</h2>
      <ul class="plain-list">
        {mergers.map(({ id, progress, name }) => (
          <li key={id} data-merger={progress.stage}>
            <div class="row spread">
              <strong>{said.mergedInto(name)}</strong>
              {progress.stage === 'done' ? (
                <Badge tone="good">{said.mergerDone}</Badge>
              ) : (
                <Badge tone="info">{said.mergerMoving}</Badge>
              )}
            </div>
            <div class="hint">
              {mergerStages.map((stage) => said.movedOf[stage](progress.moved[stage])).join(' · ')}
            </div>
            {progress.stage !== 'done' && <Button onPress={onAgain}>{words.door.again}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function UnitsView({
  units,
  day,
  onOpen,
}: {
  readonly units: readonly Unit[];
  readonly day: string;
  readonly onOpen?: (open: Open) => void;
}) {
  const said = settings.units;
  const now = heldOn(units, day);
  const others = units.filter((unit) => !now.includes(unit));
  return (
    <>
      <h2>{said.now}</h2>
      <ul class="plain-list">
        {now.map((unit) => (
          <li key={unit.id} class="row spread">
            <div>
              <strong>{unit.name}</strong>
              <div class="hint">
                {said.kinds[unit.kind]} · {spanOf(unit)}
              </div>
            </div>
            {onOpen && (
              <div class="row">
                <Button onPress={() => onOpen({ is: 'rename', unit })}>
                  {said.rename} <span class="visually-hidden">{unit.name}</span>
                </Button>
                <Button kind="quiet" onPress={() => onOpen({ is: 'close', unit })}>
                  {settings.end} <span class="visually-hidden">{unit.name}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && <h2>{said.before}</h2>}
      <ul class="plain-list">
        {others.map((unit) => (
          <li key={`${unit.id} ${unit.validFrom ?? ''}`}>
            <strong>{unit.name}</strong>
            <div class="hint">
              {spanOf(unit)}
              {unit.successor !== null && ` · ${said.successor(nameIn(units, unit.successor))}`}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameIn = (units: readonly Unit[], id: string): string =>
  units.findLast((unit) => unit.id === id)?.name ?? settings.units.someUnit;

const spanOf = ({ validFrom, validTo }: Unit): string =>
  settings.openSpan(validFrom && written(validFrom), validTo && written(validTo));
