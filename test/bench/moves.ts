/** What each move reads and writes, in a database of 40 cases and in one of 40,000; catalogues are warm. */
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { type Day, dayOf } from '#domain/day.ts';
import type { Outcome } from '#domain/move.ts';
import {
  calendarKept,
  criteriaSetOf,
  cycleOf,
  deadlinesKept,
  directoriesOf,
  rosterOf,
  rulePackOf,
  standInsOf,
  switchesOf,
} from '../../functions/src/catalogues.ts';
import { answer } from '../../functions/src/moves/answer.ts';
import { baseDocuments } from '../suite/data/base.ts';
import { crowds, layCases } from './crowd.ts';
import { catalogues, lay, storable } from './ground.ts';
import { checkMeter, type Cost, type Meter, meterOf } from './meter.ts';
import { dearest, moveRow, sameRow, selfTestRow, type Measured } from './move-rows.ts';
import type { Failed, Row } from './table.ts';
import type { MoveStep, Step } from './steps.ts';
import { walk } from './walk.ts';

export const measureMoves = async (failed: Failed): Promise<readonly Row[]> => {
  const few = await walkAmong(crowds.few, failed);
  const many = await walkAmong(crowds.many, failed);
  return [selfTestRow, ...dearest(few).map(moveRow), sameRow(few, many)];
};

/** A project of its own, so that no trigger hears of it. */
const walkAmong = async (cases: number, failed: Failed): Promise<readonly Measured[]> => {
  const app = initializeApp({ projectId: `demo-bench-${cases}` }, `bench-${cases}`);
  const db = getFirestore(app);
  const meter = meterOf(db);
  await checkMeter(db, meter);
  await lay(db, { ...baseDocuments(), ...catalogues });
  await layCases(db, cases);
  const measured: Measured[] = [];
  for (const [index, step] of walk(today()).entries()) {
    try {
      const one = await take(db, meter, step, index);
      if (one !== null) measured.push(one);
    } catch (problem) {
      failed(`${nameOf(step)}, among ${cases} cases: ${String(problem)}`);
    }
  }
  return measured;
};

const today = (): Day => dayOf(Timestamp.now());

const nameOf = (step: Step): string =>
  'set' in step ? Object.keys(step.set).join(', ') : `${step.track}/${step.id} ${step.move}`;

const take = async (
  db: Firestore,
  meter: Meter,
  step: Step,
  index: number,
): Promise<Measured | null> => {
  if ('set' in step) {
    const batch = db.batch();
    for (const [path, data] of Object.entries(step.set))
      batch.set(db.doc(path), storable(data), { merge: true });
    await batch.commit();
    return null;
  }
  const { track, id, move } = step;
  const from = String((await db.doc(`${track}/${id}`).get()).get('state'));
  return { track, id, move, from, cost: await costOf(db, meter, step, index) };
};

const costOf = async (
  db: Firestore,
  meter: Meter,
  step: MoveStep,
  index: number,
): Promise<Cost> => {
  const { track, id, carried } = step;
  const moveId =
    carried === undefined
      ? `bench${String(index).padStart(15, '0')}`
      : await waiting(db, step, carried);
  const ref = db.doc(`${track}/${id}/moves/${moveId}`);
  if (carried === undefined) await ref.create(await requestOf(db, step));
  await warm(db);
  const request = await ref.get();
  const cost = await meter.during(() => answer(db, { track, id, moveId }, request));
  const outcome = (await ref.get()).get('outcome') as Outcome | null;
  if (outcome?.status !== 'applied') throw new Error(JSON.stringify(outcome));
  return cost;
};

/** The id of the request that an earlier move has left here. */
const waiting = async (
  db: Firestore,
  { track, id }: MoveStep,
  idBegins: string,
): Promise<string> => {
  const moves = db.collection(`${track}/${id}/moves`);
  const { docs } = await moves.where('outcome', '==', null).get();
  const found = docs.find((request) => request.id.startsWith(idBegins));
  if (found === undefined) throw new Error(`Nothing waits under ${idBegins}.`);
  return found.id;
};

const requestOf = async (db: Firestore, step: MoveStep) => {
  const { track, id, move, by, input, ofTask, bereft } = step;
  const doc = await db.doc(`${track}/${id}`).get();
  const [task] = doc.get('tasks') as readonly string[];
  if (bereft === true) await db.doc(`tasks/${task}`).update({ audience: 'uid:left' });
  return {
    move,
    by,
    at: Timestamp.now(),
    seen: Number(doc.get('version')),
    input: ofTask === true ? { task, ...input } : input,
    outcome: null,
  };
};

/** As in an instance that has answered a move within the last half minute. */
const warm = (db: Firestore): Promise<unknown> =>
  Promise.all([
    rosterOf(db),
    directoriesOf(db),
    criteriaSetOf(db, 'bench'),
    rulePackOf(db, 'bench'),
    rulePackOf(db, 'bench-notice'),
    cycleOf(db, 'bench'),
    cycleOf(db, 'bench-notice'),
    switchesOf(db),
    standInsOf(db, today()),
    calendarKept(db),
    deadlinesKept(db),
  ]);
