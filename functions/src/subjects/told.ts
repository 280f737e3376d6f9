/** What the register tells: of one case its subject's other cases, of one entry all that the office keeps of it. */
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { inOrder, type PublicHonour } from '#domain/credit.ts';
import { refusalToRead } from '#domain/file-access.ts';
import { Story } from '#domain/story.ts';
import { SubjectRequest } from '#domain/subject-request.ts';
import type {
  SubjectAskRefusal,
  ToldCase,
  ToldHistory,
  ToldMerge,
  ToldSubject,
} from '#domain/subject-told.ts';
import { Subject } from '#domain/subject.ts';
import { readAtTheFiles } from '../files/at-the-files.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { byDay, openCards, toldCase } from './told-cases.ts';

/** The latest so many of one subject. */
const mostTold = 50;

const toldOf = async (
  db: Firestore,
  uid: string,
  ids: readonly string[],
): Promise<readonly ToldCase[]> => {
  const cards = await openCards(db, uid, ids.slice(-mostTold));
  const open = [...cards].flatMap(([id, card]) => (card === null ? [] : [[id, card] as const]));
  const decided = open.flatMap(([id, { decision }]) => (decision === null ? [] : [id]));
  const honours = await honoursOf(db, decided);
  return open.map(([id, card]) => toldCase(id, card, honours.get(id))).toSorted(byDay);
};

/** By case, what its story has been told of; one read a case that was decided. */
const honoursOf = async (
  db: Firestore,
  cases: readonly string[],
): Promise<ReadonlyMap<string, PublicHonour[]>> => {
  if (cases.length === 0) return new Map();
  const stories = await db.getAll(...cases.map((id) => db.doc(`stories/${id}`)));
  return new Map(stories.map((one) => [one.id, inOrder(readAs(Story, one)?.honours)]));
};

/** Whoever may open the files of a case may know of its subject's other cases, except where a wall stands. */
export const historyOf = async (
  db: Firestore,
  { caseId, ...who }: SignedIn & { readonly caseId: string },
): Promise<ToldHistory | SubjectAskRefusal> => {
  const at = await readAtTheFiles(db, (...refs) => db.getAll(...refs), { caseId, ...who });
  if (refusalToRead(at) !== null || at.walled) return 'notYou';
  const card = await db.doc(`nominations/${caseId}`).get();
  const key: unknown = card.get('subjectKey');
  if (typeof key !== 'string') return { key: null, cases: [] };
  const subject = readAs(Subject, await db.doc(`subjects/${key}`).get());
  const ids = Object.keys(subject?.cases ?? {}).filter((id) => id !== caseId);
  const cases = await toldOf(db, who.uid, ids);
  return { key: subject === null ? null : key, cases: [...cases] };
};

/** Where a wall stands before one of its cases, that case, birth year and place and the record are left out. */
export const subjectFor = async (
  db: Firestore,
  uid: string,
  key: string,
): Promise<ToldSubject | SubjectAskRefusal> => {
  const subject = readAs(Subject, await db.doc(`subjects/${key}`).get());
  if (subject === null) return 'noSuchSubject';
  const ids = Object.keys(subject.cases);
  const [cases, merged, record, apart] = await Promise.all([
    toldOf(db, uid, ids),
    db.collection('subjects').where('mergedInto', '==', key).limit(mostTold).get(),
    recordOf(db, key),
    namesOf(db, subject.apart),
  ]);
  const open = cases.length === Math.min(ids.length, mostTold);
  const { name, kind, birthYear, place, mergedInto } = subject;
  return {
    key,
    name,
    kind,
    known: open ? { birthYear, place } : null,
    mergedInto,
    cases: [...cases],
    merged: open ? merged.docs.flatMap(toldMerge) : [],
    apart: open ? [...apart] : [],
    record: open ? [...record] : [],
  };
};

const toldMerge = (one: QueryDocumentSnapshot): readonly ToldMerge[] => {
  const subject = readAs(Subject, one);
  if (subject?.merge == null) return [];
  const { into, by, at, reason, reviewed } = subject.merge;
  return [
    {
      key: one.id,
      into,
      name: subject.name,
      by,
      at: at.toMillis(),
      reason,
      reviewed: reviewed === null ? null : { by: reviewed.by, at: reviewed.at.toMillis() },
      cases: Object.keys(subject.cases),
    },
  ];
};

/** All that was asked about the entry and done, the latest first. */
const recordOf = async (db: Firestore, key: string): Promise<ToldSubject['record']> => {
  const { docs } = await db
    .collection('subjectRequests')
    .where('outcome.about', 'array-contains', key)
    .limit(mostTold)
    .get();
  return docs
    .flatMap((one) => {
      const request = readAs(SubjectRequest, one);
      if (request === null || request.outcome === null) return [];
      const { kind, by, at, reason, outcome } = request;
      return [{ kind, by, at: at.toMillis(), reason, status: outcome.status }];
    })
    .toSorted((one, other) => other.at - one.at);
};

const namesOf = async (db: Firestore, keys: readonly string[]): Promise<ToldSubject['apart']> => {
  if (keys.length === 0) return [];
  const found = await db.getAll(...keys.map((key) => db.doc(`subjects/${key}`)));
  return found.flatMap((one) => {
    const subject = readAs(Subject, one);
    return subject === null ? [] : [{ key: one.id, name: subject.name }];
  });
};

/** Merges that nobody but their maker has looked at, without those of cases the one who asks is shut out of. */
export const mergesToReview = async (db: Firestore, uid: string): Promise<readonly ToldMerge[]> => {
  const { docs } = await db
    .collection('subjects')
    .where('merge.reviewed', '==', null)
    .limit(mostTold)
    .get();
  const merges = docs.flatMap(toldMerge);
  const cards = await openCards(db, uid, [...new Set(merges.flatMap(({ cases }) => cases))]);
  return merges.filter(({ cases }) => cases.every((id) => cards.get(id) != null));
};
