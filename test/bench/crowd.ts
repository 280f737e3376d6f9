/** Other people's cases and profiles: the crowd among which a move or a page must cost the same. */
import type { Firestore } from 'firebase-admin/firestore';
import type { PublishedProfile } from '#domain/story.ts';
import { columnIn } from '../suite/data/column.ts';
import { storable } from './ground.ts';
import { caseKeysOf } from '#domain/case-keys.ts';
import { type NominationState, nominationStates } from '#domain/nomination-workflow.ts';
import { nomination } from '../builders/nomination.ts';
import { profile } from '../builders/story.ts';

export const crowds = { few: 40, many: 40_000 } as const;
const atOnce = 500;
const lanes = 4;

/** Cards in every state, valid as a page would list them. */
export const layCases = (db: Firestore, count: number): Promise<void> =>
  layMany(db, count, (index) => {
    const id = `z${index.toString(36).padStart(7, '0')}`;
    const state: NominationState = nominationStates[index % nominationStates.length] ?? 'draft';
    const subject = { name: `Người Ví Dụ ${index}`, kind: 'individual' as const };
    const keys = { ...caseKeysOf(id, subject) };
    const card = nomination({ code: `GS-2026-${id.toUpperCase()}`, subject, state, ...keys });
    return [`nominations/${id}`, { ...card, subjectKey: card.subjectKey && id.padStart(32, '0') }];
  });

/** Published profiles, valid as the public list would show them. */
export const layProfiles = async (db: Firestore, count: number): Promise<void> => {
  const all = Array.from({ length: count }, (_, index) => profileAt(index));
  await layMany(db, count, (index) => [`profiles/vi-du-${index}`, all[index] ?? profile()]);
  const paths = all.map((one) => [`profiles/${one.slug}`, one] as const);
  // Each by itself: together they are more than one commit takes.
  const parts = Object.entries(columnIn(Object.fromEntries(paths)));
  await Promise.all(parts.map(([path, part]) => db.doc(path).set(part)));
};

const profileAt = (index: number): PublishedProfile => {
  const slug = `vi-du-${index}`;
  return profile({ slug, story: slug, title: `Người Ví Dụ ${index}` });
};

export const layMany = async (
  db: Firestore,
  count: number,
  made: (index: number) => readonly [string, object],
): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const from = next;
      next = Math.min(count, next + atOnce);
      const batch = db.batch();
      for (let index = from; index < next; index += 1) {
        const [path, data] = made(index);
        batch.set(db.doc(path), storable(data));
      }
      // The batch is filled before another lane takes its share.
      await batch.commit();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
