/** Publishes an issue of the bulletin, or takes it off, as the editor asked; the answer stands beside the request. */
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { answerBulletin, type BulletinFacts, type Refused } from '#domain/bulletin-answer.ts';
import {
  Bulletin,
  BulletinAct,
  Issue,
  issueIdOf,
  IssueList,
  issueListId,
  listedIssues,
  noIssues,
  type BulletinOutcome,
} from '#domain/bulletin.ts';
import { dayOf } from '#domain/day.ts';
import { heldOn } from '#domain/organisation.ts';
import { Person } from '#domain/person.ts';
import { Profile } from '#domain/story.ts';
import { directoriesOf } from '../catalogues.ts';
import { database, readAs, region } from '../store.ts';

export const bulletinAsked = onDocumentCreated(
  // Retried on a throw; the answer is written once, in one transaction with the issue.
  { document: 'bulletins/{id}/acts/{actId}', region, retry: true },
  ({ params: { id, actId } }) => answerAct(database(), id, actId),
);

/** Answers the request as it stands; one that has its outcome is left alone. */
export const answerAct = (db: Firestore, id: string, actId: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`bulletins/${id}/acts/${actId}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const request = BulletinAct.safeParse(stored.data());
    const now = Timestamp.now();
    if (!request.success) {
      tx.update(ref, { outcome: outcomeOf({ code: 'badInput', items: [] }, now) });
      return;
    }
    const facts = await factsOf(db, tx, id, request.data);
    const list = readAs(IssueList, await tx.get(db.doc(`issues/${issueListId}`))) ?? noIssues;
    const answer = answerBulletin(request.data, facts, dayOf(now));
    tx.update(ref, { outcome: outcomeOf(answer, now) });
    if ('code' in answer || facts.bulletin === null) return;
    carryOut(db, tx, {
      bulletin: facts.bulletin,
      list,
      issue: answer.issue,
      by: request.data.by,
      now,
    });
  });

interface Carried {
  readonly bulletin: Bulletin;
  readonly list: IssueList;
  readonly issue: Issue | null;
  readonly by: string;
  readonly now: Timestamp;
}

const carryOut = (
  db: Firestore,
  tx: Transaction,
  { bulletin, list, issue, by, now }: Carried,
): void => {
  const id = issueIdOf(bulletin);
  const published = issue === null ? null : { by, at: now, version: bulletin.version };
  tx.update(db.doc(`bulletins/${id}`), { published });
  tx.set(db.doc(`issues/${issueListId}`), listedIssues(list, bulletin, issue));
  if (issue === null) tx.delete(db.doc(`issues/${id}`));
  else tx.set(db.doc(`issues/${id}`), issue);
};

/** Three reads, and one for each profile. What does not parse gives no rights and is not published. */
const factsOf = async (
  db: Firestore,
  tx: Transaction,
  id: string,
  { by }: BulletinAct,
): Promise<BulletinFacts> => {
  const [person, stored, issue] = await tx.getAll(
    db.doc(`people/${by}`),
    db.doc(`bulletins/${id}`),
    db.doc(`issues/${id}`),
  );
  const bulletin = Bulletin.safeParse(stored?.data()).data ?? null;
  const { organisations, agency } = await directoriesOf(db);
  const own = heldOn(organisations, dayOf(Timestamp.now())).find(
    (one) => one.id === agency.organisation,
  );
  return {
    person: Person.safeParse(person?.data()).data ?? null,
    bulletin,
    profiles: await profilesOf(db, tx, bulletin),
    issue: Issue.safeParse(issue?.data()).data ?? null,
    organisation: own?.name ?? '',
    illustrative: agency.illustrative,
  };
};

const profilesOf = async (
  db: Firestore,
  tx: Transaction,
  bulletin: Bulletin | null,
): Promise<BulletinFacts['profiles']> => {
  const slugs = [...new Set(bulletin?.items.flatMap(({ profile }) => profile ?? []) ?? [])];
  if (slugs.length === 0) return {};
  const found = await tx.getAll(...slugs.map((slug) => db.doc(`profiles/${slug}`)));
  return Object.fromEntries(
    found.flatMap((one) => {
      const { data } = Profile.safeParse(one.data());
      return data?.status === 'published' ? [[one.id, data] as const] : [];
    }),
  );
};

const outcomeOf = (
  answer: ReturnType<typeof answerBulletin> | Refused,
  at: Timestamp,
): BulletinOutcome =>
  'code' in answer
    ? { status: 'refused', code: answer.code, items: [...answer.items], at }
    : { status: 'applied', code: null, items: [], at };
