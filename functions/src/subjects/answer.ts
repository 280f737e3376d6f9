/** Answers one request about the register, each on what stands in the database at that moment. */
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import { Dossier } from '#domain/dossier.ts';
import { Nomination } from '#domain/nomination.ts';
import { Person } from '#domain/person.ts';
import {
  type Answered,
  answeredSubject,
  followed,
  type SubjectFacts,
} from '#domain/subject-answer.ts';
import {
  FollowInput,
  type SubjectOutcome,
  type SubjectRefusal,
  SubjectRequest,
  subjectsNamed,
} from '#domain/subject-request.ts';
import { type KeptSubject, Subject } from '#domain/subject.ts';
import { sha256 } from '../moves/reader.ts';
import { readAs, writeAll } from '../store.ts';

/** One that has its outcome is left alone. */
export const answerSubjectRequest = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`subjectRequests/${id}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const now = Timestamp.now();
    const parsed = SubjectRequest.safeParse(stored.data());
    const answer = parsed.success ? await answerTo(db, tx, id, parsed.data, now) : 'badInput';
    tx.update(ref, { outcome: outcomeOf(answer, now) });
    if (typeof answer !== 'string') writeAll(tx, db, answer.writes);
  });

const outcomeOf = (answer: Answered | SubjectRefusal, at: Timestamp): SubjectOutcome =>
  typeof answer === 'string'
    ? { status: 'refused', code: answer, about: [], at }
    : { status: 'applied', code: null, about: [...answer.about], at };

const answerTo = async (
  db: Firestore,
  tx: Transaction,
  id: string,
  request: SubjectRequest,
  now: Timestamp,
): Promise<Answered | SubjectRefusal> => {
  const { kind } = request;
  // Rules let no client ask for it: it comes with a correction of a case.
  if (kind === 'follow') return followedCase(db, tx, request, now);
  return answeredSubject({ kind, input: request.input }, await factsOf(db, tx, id, request, now));
};

/** The person, the entries named and those they were merged into, and a wall for each of their cases. */
const factsOf = async (
  db: Firestore,
  tx: Transaction,
  id: string,
  request: SubjectRequest,
  now: Timestamp,
): Promise<SubjectFacts> => {
  const { by, reason } = request;
  const person = await tx.get(db.doc(`people/${by}`));
  const named = await subjectsOf(db, tx, subjectsNamed(request));
  const into = Object.values(named).flatMap(({ mergedInto }) => mergedInto ?? []);
  const subjects = { ...(await subjectsOf(db, tx, into)), ...named };
  const cases = Object.values(subjects).flatMap((subject) => Object.keys(subject.cases));
  return {
    id,
    by,
    reason,
    person: Person.safeParse(person.data()).data ?? null,
    subjects,
    walled: await walledFromOneOf(db, tx, by, [...new Set(cases)]),
    now,
  };
};

const subjectsOf = async (
  db: Firestore,
  tx: Transaction,
  keys: readonly string[],
): Promise<Readonly<Record<string, Subject>>> => {
  if (keys.length === 0) return {};
  const found = await tx.getAll(...keys.map((key) => db.doc(`subjects/${key}`)));
  return Object.fromEntries(
    found.flatMap((one): readonly (readonly [string, Subject])[] => {
      const subject = readAs(Subject, one);
      return subject === null ? [] : [[one.id, subject]];
    }),
  );
};

const walledFromOneOf = async (
  db: Firestore,
  tx: Transaction,
  uid: string,
  cases: readonly string[],
): Promise<boolean> => {
  if (cases.length === 0) return false;
  const walls = await tx.getAll(...cases.map((id) => db.doc(`nominations/${id}/walls/${uid}`)));
  return walls.some(({ exists }) => exists);
};

const asMerged = (one: DocumentSnapshot): readonly KeptSubject[] => {
  const subject = readAs(Subject, one);
  return subject?.mergedInto == null ? [] : [{ key: one.id, subject }];
};

/** Three reads, and one for each entry that holds the case: the entry takes the corrected name and birth year of the case. */
const followedCase = async (
  db: Firestore,
  tx: Transaction,
  { input }: SubjectRequest,
  now: Timestamp,
): Promise<Answered | SubjectRefusal> => {
  const named = FollowInput.safeParse(input);
  if (!named.success) return 'badInput';
  const { case: id } = named.data;
  const card = readAs(Nomination, await tx.get(db.doc(`nominations/${id}`)));
  const dossier = readAs(Dossier, await tx.get(db.doc(`nominations/${id}/dossier/current`)));
  const key = card?.subjectKey ?? null;
  const subject = key === null ? null : readAs(Subject, await tx.get(db.doc(`subjects/${key}`)));
  if (card === null || key === null || subject === null) return 'noSuchSubject';
  const held = await tx.get(db.collection('subjects').where(`cases.${id}`, '>', ''));
  return followed(
    { key, subject },
    held.docs.flatMap(asMerged),
    { id, card, dossier },
    { now, sha256 },
  );
};
