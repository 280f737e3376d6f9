/** "Lấy từ năm trước": the unit's cases that have had their turn, found by name with or without marks. */
import { useState } from 'preact/hooks';
import type { Nomination } from '#domain/nomination.ts';
import { byGivenName, folded } from '#domain/text.ts';
import { earlierCases, searched, type EarlierCases } from '../../data/copying.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { lastYear } from '../../words/last-year.ts';

interface Props {
  readonly unit: string;
  readonly names: Catalogues<'cycles'>;
}

export function LastYear({ unit, names }: Props) {
  return (
    <div class="card soft" data-part="last-year">
      <Unfolding summary={lastYear.title}>{() => <Found unit={unit} names={names} />}</Unfolding>
    </div>
  );
}

function Found({ unit, names }: Props) {
  const [found, again] = useReading(() => earlierCases(unit), [unit]);
  return found.is === 'ready' ? (
    <FoundView found={found.value} names={names} />
  ) : (
    <NotReady is={found.is} onAgain={() => void again()} />
  );
}

/** Every word of what was typed begins a word of the name, whatever marks either has. */
export const bearsName = (name: string, typed: string): boolean => {
  const parts = folded(name).split(' ');
  return folded(typed)
    .split(' ')
    .every((word) => parts.some((part) => part.startsWith(word)));
};

export function FoundView({
  found: { cases, more },
  names,
}: Pick<Props, 'names'> & { readonly found: EarlierCases }) {
  const [typed, setTyped] = useState('');
  const matching = cases
    .filter(({ value }) => bearsName(value.subject.name, typed))
    .toSorted((one, other) => byGivenName(one.value.subject.name, other.value.subject.name));
  if (cases.length === 0) return <p>{lastYear.none}</p>;
  return (
    <>
      <p class="hint">{lastYear.hint}</p>
      <TextField
        id="last-year-name"
        label={lastYear.search}
        max={120}
        value={typed}
        onChange={setTyped}
      />
      {matching.length === 0 && <p role="status">{lastYear.noMatch}</p>}
      <ul class="plain-list">
        {matching.map((one) => (
          <FoundCase key={one.id} one={one} names={names} />
        ))}
      </ul>
      {more && <p class="hint">{lastYear.limited(searched)}</p>}
    </>
  );
}

function FoundCase({
  one: { id, value: card },
  names,
}: Pick<Props, 'names'> & { readonly one: Entry<Nomination> }) {
  return (
    <li class="row spread">
      <span>
        {card.subject.name} <StateBadge track="nominations" state={card.state} />
        <span class="hint">
          {' '}
          {card.code} · {names.cycles.get(card.cycle)?.title}
        </span>
      </span>
      <ButtonLink href={`/app/ho-so/moi?tu=${id}`}>
        {lastYear.take} <span class="visually-hidden">{card.subject.name}</span>
      </ButtonLink>
    </li>
  );
}
