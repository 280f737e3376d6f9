/** A member's points for one case: the draft, what is handed in, and what the others gave once one's own is in. */
import { collection, query } from 'firebase/firestore/lite';
import { CriteriaSet } from '#domain/criteria-set.ts';
import type { Nomination } from '#domain/nomination.ts';
import { Score, ScoreDraft, type Marks } from '#domain/score.ts';
import type { Fresh, Sent } from './autosaving.ts';
import { isWalled } from './case-file.ts';
import { readCard } from './cases.ts';
import type { Stored } from './draft-state.ts';
import type { Me } from './me.ts';
import { mapped, readDocument, readList, valueOf, type Entry, type Waiting } from './reading.ts';
import { theStore } from './store.ts';
import { signed, written, type Written } from './writing.ts';

export interface Typed {
  readonly marks: Marks;
}

export interface Scoring {
  readonly id: string;
  readonly card: Nomination;
  readonly criteria: CriteriaSet;
  readonly draft: Stored<Typed>;
  /** Everybody's points; null while one's own are not in. */
  readonly scores: readonly Entry<Score>[] | null;
}

const noDraft: Stored<Typed> = { draft: { marks: {} }, version: 0 };

const draftAt = (id: string, uid: string): string => `nominations/${id}/scoreDrafts/${uid}`;

/** Five reads, and one a member who has handed in. Refused to whoever is shut out of the case. */
export async function readScoring(id: string, me: Me): Promise<Waiting<Scoring>> {
  const card = await readCard(id);
  if (card.is !== 'ready') return card;
  const [criteria, draft, scores, walled] = await Promise.all([
    readDocument(`criteriaSets/${card.value.criteriaSet}`, CriteriaSet),
    readDraft(id, me.uid),
    readScores(id),
    isWalled(id, me),
  ]);
  if (draft === 'offline') return { is: 'offline' };
  if (draft === 'closed' || walled) return { is: 'refused' };
  return mapped(criteria, (set) => ({
    id,
    card: card.value,
    criteria: set,
    draft,
    scores,
  }));
}

const readScores = async (id: string): Promise<readonly Entry<Score>[] | null> => {
  const all = query(collection(await theStore(), `nominations/${id}/scores`));
  return valueOf(await readList(all, Score))?.items ?? null;
};

export const readDraft = async (id: string, uid: string): Promise<Fresh<Typed>> => {
  const held = await readDocument(draftAt(id, uid), ScoreDraft);
  if (held.is === 'offline') return 'offline';
  if (held.is === 'missing') return noDraft;
  const draft = valueOf(held);
  return draft === null ? 'closed' : { draft: { marks: draft.marks }, version: draft.version };
};

/** `version`: of the draft as it stands; 0 where there is none. */
export async function saveDraft(
  id: string,
  uid: string,
  version: number,
  { marks }: Typed,
): Promise<Sent<Typed>> {
  const data = { v: 1, version: version + 1, marks, ...(await signed()) };
  const is = await written([{ op: 'set', path: draftAt(id, uid), data }]);
  return is === 'saved' ? { is, version: version + 1, draft: { marks } } : { is, version };
}

/** Hands the points in, or supersedes what was handed in before the discussion. */
export async function handIn(
  { id, card }: Scoring,
  uid: string,
  marks: Marks,
  before: { readonly score: Score; readonly reason: string } | null,
): Promise<Written> {
  const data = {
    v: 1,
    session: card.session,
    marks,
    ...(await signed()),
    first: before === null ? null : { marks: before.score.marks, at: before.score.at },
    reason: before?.reason ?? '',
  };
  return written([{ op: 'set', path: `nominations/${id}/scores/${uid}`, data }]);
}
