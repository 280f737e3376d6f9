/** Keeps a suggestion as a new factor of the office's, with the task to look at it; the same one sent again is kept once. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { dayOf, monthsAfter } from '#domain/day.ts';
import { taskFor } from '#domain/engine/opened-task.ts';
import { factorCode, NewFactor } from '#domain/new-factor.ts';
import { unitOf } from '#domain/person.ts';
import {
  monthsKept,
  SuggestionCode,
  SuggestionPrivate,
  type Suggestion,
} from '#domain/suggestion.ts';
import { calendarKept, deadlinesKept, rosterOf } from '../catalogues.ts';
import { digestOf } from '../public-forms/stamp.ts';
import { alreadyExists, codeOf as codeOfError } from '../store.ts';

export interface Kept {
  readonly id: string;
  readonly code: string;
  readonly suggestion: Suggestion;
  readonly attachment: SuggestionPrivate['attachment'];
}

/** Four writes at once. false where this very suggestion was kept before. */
export async function keepSuggestion(db: Firestore, kept: Kept): Promise<boolean> {
  const now = Timestamp.now();
  const [roster, calendar, deadlines] = await Promise.all([
    rosterOf(db),
    calendarKept(db),
    deadlinesKept(db),
  ]);
  const unit = unitOf('office', roster) || 'van-phong';
  const { id, attachment, suggestion } = kept;
  const begun = { track: 'newFactors', id, seq: 0, state: 'identified' } as const;
  const code = factorCode(id, { kind: 'newFactor', createdAt: now });
  const today = dayOf(now);
  const known = { now, today, calendar, deadlines, roster };
  const task = taskFor(begun, { code, ownerUnit: unit }, known);
  const factor = factorOf(suggestion, { unit, now, tasks: task === null ? [] : [task.key] });
  const { sender } = suggestion;
  const batch = db.batch();
  batch.create(db.doc(`newFactors/${id}`), factor);
  batch.create(
    db.doc(`newFactors/${id}/private/suggestion`),
    SuggestionPrivate.parse({ v: 1, sender, attachment, at: now }),
  );
  batch.create(
    db.doc(`suggestionCodes/${digestOf(kept.code)}`),
    SuggestionCode.parse({ v: 1, newFactor: id, until: monthsAfter(today, monthsKept) }),
  );
  if (task !== null) batch.create(db.doc(task.write.path), task.write.data);
  try {
    await batch.commit();
    return true;
  } catch (error) {
    if (codeOfError(error) !== alreadyExists) throw error;
    return false;
  }
}

const factorOf = (
  { who, where, deed }: Suggestion,
  {
    unit,
    now,
    tasks,
  }: { readonly unit: string; readonly now: Timestamp; readonly tasks: readonly string[] },
): NewFactor =>
  NewFactor.parse({
    v: 1,
    kind: 'newFactor',
    subject: { name: who, kind: 'individual' },
    ownerUnit: unit,
    note: deed,
    place: '',
    village: where,
    foundOn: dayOf(now),
    origin: 'public',
    nomination: null,
    state: 'identified',
    version: 0,
    seq: 0,
    lastHash: '',
    tasks,
    createdBy: 'system',
    createdAt: now,
    updatedAt: now,
  });
