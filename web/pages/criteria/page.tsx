/** Criteria sets (S12, S19, S53): all of them by what holds today, and one thing opened at a time. */
import { useState } from 'preact/hooks';
import { type CriteriaSet, isInForceOn } from '#domain/criteria-set.ts';
import { written } from '#domain/day.ts';
import { listSets } from '../../data/criteria.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { settings } from '../settings/words.ts';
import { ComparingView } from './comparing.tsx';
import { BeginForm } from './begin-form.tsx';
import { DraftForm } from './draft-form.tsx';
import { IssueForm, RetireForm } from './life-forms.tsx';
import { SetView } from './set-view.tsx';
import { criteria } from './words.ts';

type Doing = 'read' | 'edit' | 'issue' | 'retire' | 'from';
type Open =
  { readonly is: Doing; readonly set: CriteriaSet } | { readonly is: 'new' | 'compare' } | null;

export function CriteriaPart() {
  const me = useMe();
  const [sets, again] = useReading(listSets, []);
  const names = useCatalogues('levels', 'roster');
  const [open, setOpen] = useState<Open>(null);
  if (sets.is !== 'ready') return <NotReady is={sets.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const { items } = sets.value;
  const held = items.map(({ value }) => value);
  const close = (): void => setOpen(null);
  const form = { onDone: () => void again(), onCancel: close };
  const drafts = hasRole(me, 'office');
  return (
    <>
      <p class="hint">{criteria.note}</p>
      {open === null ? (
        <div class="row">
          {drafts && (
            <Button kind="primary" onPress={() => setOpen({ is: 'new' })}>
              {criteria.draftNew}
            </Button>
          )}
          <Button onPress={() => setOpen({ is: 'compare' })}>{criteria.compare}</Button>
        </div>
      ) : (
        <p class="not-printed">
          <Button kind="quiet" onPress={close}>
            {`← ${criteria.back}`}
          </Button>
        </p>
      )}
      {open?.is === 'compare' && <ComparingView sets={held} levels={names.levels} />}
      {(open?.is === 'new' || open?.is === 'from') && (
        <BeginForm
          sets={held}
          base={'set' in open ? open.set : null}
          onBegun={(set) => setOpen({ is: 'edit', set })}
          onCancel={close}
        />
      )}
      {open?.is === 'edit' && (
        <DraftForm {...form} key={open.set.id} start={open.set} levels={names.levels} />
      )}
      {open?.is === 'issue' && <IssueForm {...form} set={open.set} />}
      {open?.is === 'retire' && <RetireForm {...form} set={open.set} />}
      {open?.is === 'read' && (
        <SetView set={open.set} levels={names.levels} people={names.roster} sets={held} />
      )}
      {(open === null || open.is === 'issue' || open.is === 'retire') && (
        <SetsList
          sets={items}
          day={today()}
          may={{ edit: drafts, from: drafts, issue: hasRole(me, 'head') }}
          onOpen={(is, set) => setOpen({ is, set })}
        />
      )}
    </>
  );
}

/** By family, its newest edition first. */
export function SetsList({
  sets,
  day,
  may,
  onOpen,
}: {
  readonly sets: readonly Entry<CriteriaSet>[];
  readonly day: string;
  readonly may: { readonly edit: boolean; readonly from: boolean; readonly issue: boolean };
  readonly onOpen: (is: Doing, set: CriteriaSet) => void;
}) {
  if (sets.length === 0) return <p class="empty">{criteria.empty}</p>;
  const sorted = sets.toSorted(
    ({ value: one }, { value: other }) =>
      one.family.localeCompare(other.family) || other.version - one.version,
  );
  const offered = (set: CriteriaSet): readonly Doing[] => [
    'read',
    ...(may.edit && set.state === 'drafted' ? (['edit'] as const) : []),
    ...(may.from ? (['from'] as const) : []),
    ...(may.issue && set.state === 'drafted' ? (['issue'] as const) : []),
    ...(may.issue && set.state === 'inForce' ? (['retire'] as const) : []),
  ];
  return (
    <ul class="plain-list">
      {sorted.map(({ id, value }) => (
        <li key={id} class="row spread">
          <div>
            <strong>{value.title}</strong> <StandBadge set={value} day={day} />
            <div class="hint">
              {[value.family, criteria.version(value.version), ...spanOf(value)].join(' · ')}
            </div>
          </div>
          <div class="row">
            {offered(value).map((doing) => (
              <Button key={doing} onPress={() => onOpen(doing, value)}>
                {labels[doing]} <span class="visually-hidden">{value.title}</span>
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const labels: Readonly<Record<Doing, string>> = {
  read: criteria.read,
  edit: criteria.edit,
  from: criteria.draftFrom,
  issue: criteria.issue,
  retire: criteria.retire,
};

export const spanOf = ({ validFrom, validTo }: CriteriaSet): readonly string[] => [
  ...(validFrom === null ? [] : [criteria.from(written(validFrom))]),
  ...(validTo === null ? [] : [criteria.until(written(validTo))]),
];

export function StandBadge({ set, day }: { readonly set: CriteriaSet; readonly day: string }) {
  const [tone, said]: readonly [Tone, string] = standOf(set, day);
  return <Badge tone={tone}>{said}</Badge>;
}

const standOf = (set: CriteriaSet, day: string): readonly [Tone, string] => {
  if (set.state === 'drafted') return ['warn', criteria.states.drafted];
  if (isInForceOn(set, day)) return ['good', settings.inForce];
  return (set.validFrom ?? '') > day
    ? ['info', criteria.states.ahead]
    : ['quiet', criteria.states.over];
};
