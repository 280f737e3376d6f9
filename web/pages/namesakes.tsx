/** Before a case is begun: cases that bear the same name already, for the unit to tell one person from two. */
import { useEffect, useState } from 'preact/hooks';
import type { Nomination } from '#domain/nomination.ts';
import { namesakesOf } from '../data/cases.ts';
import type { Entry } from '../data/reading.ts';
import type { Catalogues } from '../data/reference.ts';
import { StateBadge } from '../parts/badge.tsx';
import { unitName } from '../parts/names.ts';
import { language } from '../words/language.ts';

const said =
  language === 'en'
    ? (await import('../words/en-namesakes.ts')).enNamesakes
    : (await import('../words/vi-namesakes.ts')).viNamesakes;

/** Milliseconds without a keystroke after which a name counts as typed. */
const pause = 700;

export function Namesakes({
  subject: { name, kind },
  names,
}: {
  readonly subject: Nomination['subject'];
  readonly names: Catalogues<'units' | 'cycles'>;
}) {
  const [found, setFound] = useState<readonly Entry<Nomination>[]>([]);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const cases = await namesakesOf({ name, kind });
      if (!left) setFound(cases);
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [name, kind]);
  if (found.length === 0) return null;
  return (
    <section class="card soft" role="status" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p class="hint">{said.note}</p>
      <ul class="plain-list">
        {found.map(({ id, value }) => (
          <li key={id}>
            <a href={`/app/ho-so/${id}`}>{value.subject.name}</a>{' '}
            <StateBadge track="nominations" state={value.state} />
            <div class="hint">
              {[
                value.code,
                unitName(names.units, value.ownerUnit),
                names.cycles.get(value.cycle)?.title ?? '',
              ].join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
