/** Answers an administrator's request about people: account, person document, outcome, letters. */
import {
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { dayOf } from '#domain/day.ts';
import {
  aboutWhom,
  Grant,
  personOf,
  refusalOf,
  type GrantFacts,
  type GrantOutcome,
  type GrantRefusal,
} from '#domain/grant.ts';
import { lettersOfGrant } from '#domain/people-letters.ts';
import { Person } from '#domain/person.ts';
import { directoriesOf } from '../catalogues.ts';
import { database, region, writeAll } from '../store.ts';
import { accountWith, endSessions, ensureAccount } from './accounts.ts';

export const grantRequested = onDocumentCreated(
  // Retried on a throw; the answer is written once, with all that follows from it.
  { document: 'grants/{id}', region, retry: true },
  ({ params: { id } }) => answerGrant(database(), id),
);

/** Answers the grant as it stands now; one that has its outcome is left alone. */
export const answerGrant = async (db: Firestore, id: string): Promise<void> => {
  const ref = db.doc(`grants/${id}`);
  const stored = await ref.get();
  if (!stored.exists || stored.get('outcome') !== null) return;
  const parsed = Grant.safeParse(stored.data());
  if (!parsed.success) return refuse(db, ref, 'badInput');
  const grant = parsed.data;
  const before = await factsOf(db, grant, await accountWith(grant.person.email), (...refs) =>
    db.getAll(...refs),
  );
  const refusal = refusalOf(grant, before);
  if (refusal !== null) return refuse(db, ref, refusal);
  const accountUid = await ensureAccount(grant.person.email, grant.uid);
  if (grant.kind === 'resetFactor') await endSessions(accountUid);
  await db.runTransaction((tx) => carryOut(db, tx, { ref, grant, accountUid }));
};

const refuse = (db: Firestore, ref: DocumentReference, code: GrantRefusal): Promise<void> =>
  db.runTransaction(async (tx) => {
    if ((await tx.get(ref)).get('outcome') !== null) return;
    tx.update(ref, { outcome: refused(code, Timestamp.now()) });
  });

interface Granted {
  readonly ref: DocumentReference;
  readonly grant: Grant;
  readonly accountUid: string;
}

/** Checked again on what the transaction reads: somebody may have been faster. */
const carryOut = async (db: Firestore, tx: Transaction, granted: Granted): Promise<void> => {
  const { ref, grant, accountUid } = granted;
  const facts = await factsOf(db, grant, accountUid, (...refs) => tx.getAll(...refs));
  const heads = await activeHeads(db, tx);
  if ((await tx.get(ref)).get('outcome') !== null) return;
  const refusal = refusalOf(grant, facts);
  const now = Timestamp.now();
  tx.update(ref, { outcome: refusal === null ? applied(accountUid, now) : refused(refusal, now) });
  if (refusal !== null) return;
  if (grant.kind === 'resetFactor') tx.delete(db.doc(`secondFactors/${accountUid}`));
  else tx.set(db.doc(`people/${accountUid}`), personOf(grant));
  writeAll(tx, db, lettersOfGrant({ id: ref.id, grant, uid: accountUid, heads }, now));
};

type GetAll = (...refs: DocumentReference[]) => Promise<DocumentSnapshot[]>;

const factsOf = async (
  db: Firestore,
  grant: Grant,
  accountUid: string | null,
  getAll: GetAll,
): Promise<GrantFacts> => {
  const [admin, person] = await getAll(
    db.doc(`people/${grant.by}`),
    db.doc(`people/${aboutWhom(grant, accountUid) ?? 'nobody'}`),
  );
  const { units } = await directoriesOf(db);
  return {
    admin: readable(admin),
    accountUid,
    person: readable(person),
    units,
    today: dayOf(Timestamp.now()),
  };
};

/** A person document that does not parse gives no rights, and a grant may mend it. */
const readable = (snapshot: DocumentSnapshot | undefined): Person | null =>
  Person.safeParse(snapshot?.data()).data ?? null;

/** The heads as they are before the grant: one who loses the office by it is told too. */
const activeHeads = async (db: Firestore, tx: Transaction): Promise<readonly string[]> => {
  const found = await tx.get(db.collection('people').where('roles', 'array-contains', 'head'));
  return found.docs.filter((head) => head.get('active') === true).map(({ id }) => id);
};

const applied = (uid: string, at: Timestamp): GrantOutcome => ({
  status: 'applied',
  code: null,
  uid,
  at,
});

const refused = (code: GrantRefusal, at: Timestamp): GrantOutcome => ({
  status: 'refused',
  code,
  uid: null,
  at,
});
