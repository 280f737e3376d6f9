/** The card as it is being typed, and the card it becomes. */
import { isInForceOn, type SubjectKind } from '#domain/criteria-set.ts';
import { isOpenOn } from '#domain/cycle.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { CardContent } from '../../data/case-writing.ts';
import type { Catalogues } from '../../data/reference.ts';
import { today } from '../../parts/when.ts';

export interface CardDraft {
  readonly name: string;
  readonly kind: SubjectKind;
  /** '' where lists go by the guess. */
  readonly givenName: string;
  readonly cycle: string;
  readonly movement: string;
  readonly occasion: Nomination['occasion'];
  readonly level: string;
  readonly criteriaSet: string;
}

export type CardNames = Catalogues<'cycles' | 'movements' | 'criteriaSets' | 'levels'>;

/** Sets in force for this kind of subject and level, the fullest first: the light ones are for special occasions. */
export const setsFor = (
  { criteriaSets }: Pick<CardNames, 'criteriaSets'>,
  { kind, level }: Pick<CardDraft, 'kind' | 'level'>,
): readonly (readonly [string, string])[] =>
  [...criteriaSets]
    .filter(
      ([, set]) =>
        isInForceOn(set, today()) && set.subjects.includes(kind) && set.levels.includes(level),
    )
    .toSorted(([, one], [, other]) => other.scored.length - one.scored.length)
    .map(([id, set]) => [id, set.title]);

/** A draft that keeps its criteria set only while the set fits subject and level. */
export const withSet = (draft: CardDraft, names: CardNames): CardDraft => {
  const fitting = setsFor(names, draft).map(([id]) => id);
  return fitting.includes(draft.criteriaSet) ? draft : { ...draft, criteriaSet: fitting[0] ?? '' };
};

/** Begins with the cycle that is open today, or the latest one. */
export const firstCard = (names: CardNames): CardDraft => {
  const cycles = [...names.cycles].toSorted(([, one], [, other]) =>
    other.opens.localeCompare(one.opens),
  );
  const open = cycles.find(([, cycle]) => isOpenOn(cycle, today()));
  const draft: CardDraft = {
    name: '',
    kind: 'individual',
    givenName: '',
    cycle: (open ?? cycles[0])?.[0] ?? '',
    movement: '',
    occasion: 'merit',
    level: names.levels[0]?.id ?? '',
    criteriaSet: '',
  };
  return withSet(draft, names);
};

export const draftOf = (card: Nomination): CardDraft => ({
  name: card.subject.name,
  kind: card.subject.kind,
  givenName: card.givenName ?? '',
  cycle: card.cycle,
  movement: card.movement ?? '',
  occasion: card.occasion,
  level: card.level,
  criteriaSet: card.criteriaSet,
});

export const cardOf = (draft: CardDraft): CardContent => ({
  subject: { name: draft.name, kind: draft.kind },
  givenName: draft.kind === 'individual' ? draft.givenName : '',
  cycle: draft.cycle,
  movement: draft.movement === '' ? null : draft.movement,
  occasion: draft.occasion,
  level: draft.level,
  criteriaSet: draft.criteriaSet,
});
