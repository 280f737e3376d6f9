/** Answers a request to arrange something: one after another, each on what stands in the database at that moment. */
import {
  type DocumentReference,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import type * as z from 'zod';
import { type ArrangementOutcome, ArrangementRequest, mergerStages } from '#domain/arrangement.ts';
import { arranged, unitsNamed } from '#domain/arranging/arranged.ts';
import type { ArrangingFacts, Held } from '#domain/arranging/arranging.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { type Day, dayOf, daysAfter } from '#domain/day.ts';
import { Delegation } from '#domain/decision.ts';
import { liveStates } from '#domain/nomination-workflow.ts';
import { directories, heldOn } from '#domain/organisation.ts';
import { nobody, Person, Roster, withPerson } from '#domain/person.ts';
import { Council } from '#domain/session.ts';
import { StandIn } from '#domain/stand-in.ts';
import { steps, upgraded } from '#domain/upgrade.ts';
import { Id } from '#domain/text.ts';
import { directoriesOf } from '../catalogues.ts';
import { readAs, writeAll } from '../store.ts';

/** One that has its outcome is left alone. */
export const answerArrangement = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`arrangements/${id}`);
    const stored = await tx.get(ref);
    if (!stored.exists || stored.get('outcome') !== null) return;
    const now = Timestamp.now();
    const parsed = ArrangementRequest.safeParse(stored.data());
    if (!parsed.success) {
      tx.update(ref, { outcome: refusal('badInput', {}, now) });
      return;
    }
    const answer = arranged(parsed.data, await factsOf(db, tx, { id, request: parsed.data, now }));
    if ('refused' in answer) {
      tx.update(ref, { outcome: refusal(answer.refused, answer.details, now) });
      return;
    }
    const { made, details, writes, progress } = answer;
    const outcome: ArrangementOutcome = { status: 'applied', code: null, made, details, at: now };
    tx.update(ref, { outcome, ...(progress === undefined ? {} : { progress }) });
    writeAll(tx, db, writes);
    // Whoever comes at the same time reads this too and has to look again.
    tx.set(turn(db), { v: 1, arrangement: id });
  });

const turn = (db: Firestore): DocumentReference => db.doc('turns/arrangements');

const refusal = (
  code: Extract<ArrangementOutcome, { status: 'refused' }>['code'],
  details: ArrangementOutcome['details'],
  at: Timestamp,
): ArrangementOutcome => ({ status: 'refused', code, made: null, details, at });

interface Asked {
  readonly id: string;
  readonly request: ArrangementRequest;
  readonly now: Timestamp;
}

/** Five reads, one more for each arrangement that still matters or set of criteria asked about, and counts of the units named. */
const factsOf = async (
  db: Firestore,
  tx: Transaction,
  { id, request, now }: Asked,
): Promise<ArrangingFacts> => {
  const today = dayOf(now);
  const [asker, kept, units] = await tx.getAll(
    db.doc(`people/${request.by}`),
    db.doc('directories/roster'),
    db.doc('directories/units'),
    turn(db),
  );
  const roster = (kept && readAs(Roster, kept)) ?? nobody;
  const since = earliest(daysAfter(today, -1), request.input['validFrom']);
  const [councils, delegations, standIns, moving] = await Promise.all([
    councilNamed(db, tx, request.input['council']),
    notOver(db, tx, { collection: 'delegations', since }, Delegation),
    notOver(db, tx, { collection: 'standIns', since }, StandIn),
    tx.get(db.collection('arrangements').where('progress.stage', 'in', [...mergerStages])),
  ]);
  const { organisations, agency } = await directoriesOf(db);
  const named = unitsNamed(request);
  return {
    id,
    by: request.by,
    reason: request.reason,
    // Rights are read anew: the roster may lag behind by a moment.
    roster: withPerson(roster, request.by, Person.safeParse(asker?.data()).data ?? null),
    units: (units && readAs(directories.units, units))?.entries ?? [],
    organisation:
      heldOn(organisations, today).find((one) => one.id === agency.organisation) ?? null,
    councils,
    delegations,
    standIns,
    moving: moving.docs.flatMap((one) => unitsNamed(one.data() as ArrangementRequest)),
    held: await heldBy(db, named, roster),
    criteriaSets: request.kind.endsWith('Criteria') ? await everySet(db, tx) : {},
    now,
    today,
  };
};

/** One read where a request names a council. */
const councilNamed = async (
  db: Firestore,
  tx: Transaction,
  id: unknown,
): Promise<Readonly<Record<string, Council>>> => {
  const named = Id.safeParse(id);
  if (!named.success) return {};
  const council = readAs(Council, await tx.get(db.doc(`councils/${named.data}`)));
  return council === null ? {} : { [named.data]: council };
};

const earliest = (day: Day, other: unknown): Day =>
  typeof other === 'string' && other < day ? other : day;

/** One document that does not parse counts as none. */
const notOver = async <T>(
  db: Firestore,
  tx: Transaction,
  { collection, since }: { readonly collection: string; readonly since: Day },
  schema: z.ZodType<T>,
): Promise<Readonly<Record<string, T>>> => {
  const found = await tx.get(db.collection(collection).where('validTo', '>=', since));
  return Object.fromEntries(
    found.docs.flatMap((one): readonly (readonly [string, T])[] => {
      const parsed = schema.safeParse(one.data());
      return parsed.success ? [[one.id, parsed.data]] : [];
    }),
  );
};

/** One read a set. One that does not parse counts as none. */
const everySet = async (
  db: Firestore,
  tx: Transaction,
): Promise<Readonly<Record<string, CriteriaSet>>> => {
  const { docs } = await tx.get(db.collection('criteriaSets'));
  const through = steps['criteriaSets'] ?? [];
  return Object.fromEntries(
    docs.flatMap((one) => {
      const { data } = CriteriaSet.safeParse(upgraded(one.data(), through));
      return data === undefined ? [] : [[one.id, data] as const];
    }),
  );
};

/** Counted outside of the transaction: what moves is found anew when it moves. */
const heldBy = async (
  db: Firestore,
  units: readonly string[],
  { people }: Roster,
): Promise<Held> => {
  if (units.length === 0) return { people: 0, cases: 0, live: 0, others: 0 };
  const countOf = async (query: FirebaseFirestore.Query): Promise<number> =>
    (await query.count().get()).data().count;
  const [cases, factors, batches, ...live] = await Promise.all([
    countOf(db.collection('nominations').where('ownerUnit', 'in', units)),
    countOf(db.collection('newFactors').where('ownerUnit', 'in', units)),
    countOf(db.collection('batches').where('ownerUnit', 'in', units)),
    ...units.map((unit) =>
      countOf(
        db
          .collection('nominations')
          .where('ownerUnit', '==', unit)
          .where('state', 'in', [...liveStates]),
      ),
    ),
  ]);
  return {
    people: Object.values(people).filter(({ active, unit }) => active && units.includes(unit))
      .length,
    cases: cases ?? 0,
    live: live.reduce((sum, count) => sum + count, 0),
    others: (factors ?? 0) + (batches ?? 0),
  };
};
