/** Moves what merged units hold to their successor, one page a turn; each page is found anew, so a repeat moves nothing twice. */
import {
  FieldPath,
  type Firestore,
  type QueryDocumentSnapshot,
  Timestamp,
} from 'firebase-admin/firestore';
import {
  Arrangement,
  inputs,
  type MergerProgress,
  type MergerStage,
  mergerStages,
} from '#domain/arrangement.ts';
import { inheritedAudience } from '#domain/arranging/inherited.ts';
import { closedStates } from '#domain/nomination-workflow.ts';
import { directories, type Unit } from '#domain/organisation.ts';
import { readAs, unlessThere } from '../store.ts';

/** Documents of one turn. */
const pageSize = 100;

interface Merger {
  readonly id: string;
  readonly units: readonly string[];
  readonly successor: string;
  readonly progress: MergerProgress;
}

/** One page, and how far that is; the note of it wakes the next turn. Nothing where nothing is left. */
export const moveOn = async (db: Firestore, id: string, size = pageSize): Promise<void> => {
  const ref = db.doc(`arrangements/${id}`);
  const stored = await ref.get();
  const merger = mergerOf(id, readAs(Arrangement, stored));
  const { updateTime } = stored;
  if (merger === null || updateTime === undefined) return;
  const { stage, after, moved } = merger.progress;
  if (stage === 'done') return;
  const page = await pageOf(db, merger, stage, size);
  await moving[stage](db, merger, page);
  const isLast = page.length < size;
  const progress: MergerProgress = {
    stage: isLast ? (mergerStages[mergerStages.indexOf(stage) + 1] ?? 'done') : stage,
    after: isLast ? '' : (page.at(-1)?.id ?? after),
    moved: { ...moved, [stage]: moved[stage] + page.length },
  };
  // A turn that came twice finds the note of the other, and leaves it.
  await ref.update({ progress }, { lastUpdateTime: updateTime }).catch(unlessOvertaken);
};

const failedPrecondition = 9;

const unlessOvertaken = (error: unknown): void => {
  if ((error as { readonly code?: unknown }).code !== failedPrecondition) throw error;
};

const mergerOf = (id: string, found: Arrangement | null): Merger | null => {
  if (found?.progress === undefined || found.outcome?.status !== 'applied') return null;
  const input = inputs.mergeUnits.safeParse(found.input);
  if (!input.success) return null;
  return { id, units: input.data.units, successor: found.outcome.made, progress: found.progress };
};

type Page = readonly QueryDocumentSnapshot[];

const pageOf = async (
  db: Firestore,
  { units, progress }: Merger,
  stage: MergerStage,
  size: number,
): Promise<Page> => {
  const field = stage === 'people' || stage === 'tasks' ? 'unit' : 'ownerUnit';
  const all = db
    .collection(stage)
    .where(field, 'in', units)
    .orderBy(FieldPath.documentId())
    .limit(size);
  const page = await (progress.after === '' ? all : all.startAfter(progress.after)).get();
  return page.docs;
};

type Moving = (db: Firestore, merger: Merger, page: Page) => Promise<void>;

const moveField =
  (field: 'unit' | 'ownerUnit'): Moving =>
  async (db, { successor }, page) => {
    if (page.length === 0) return;
    const batch = db.batch();
    for (const { ref } of page) batch.update(ref, { [field]: successor });
    await batch.commit();
  };

/** The unit's own, whoever of it bears them. */
const moveTasks: Moving = async (db, { successor }, page) => {
  if (page.length === 0) return;
  const batch = db.batch();
  for (const task of page) {
    const [audience, unit] = [String(task.get('audience')), String(task.get('unit'))];
    batch.update(task.ref, {
      unit: successor,
      audience: inheritedAudience(audience, unit, successor),
    });
  }
  await batch.commit();
};

const closed: readonly unknown[] = closedStates;

/**
 * A live case changes hands by a move of the system's, under a key made from the merger: a link of its chain, told in its
 * history. With a case that is over nothing is done any more but telling its subject, a task that goes over like any other; its place
 * in the archive is the successor's.
 */
const moveCases: Moving = async (db, merger, page) => {
  const { id, successor } = merger;
  const catalogue = readAs(directories.units, await db.doc('directories/units').get());
  const units = catalogue?.entries ?? [];
  const isOver = (one: QueryDocumentSnapshot): boolean => closed.includes(one.get('state'));
  await moveField('ownerUnit')(db, merger, page.filter(isOver));
  const live = page.filter((one) => !isOver(one));
  await Promise.all(
    live.map((one) =>
      db
        .doc(`nominations/${one.id}/moves/merged.${id}`)
        .create({
          move: 'handOver',
          by: 'system',
          at: Timestamp.now(),
          seen: 0,
          input: handing(String(one.get('ownerUnit')), successor, units),
          outcome: null,
        })
        .catch(unlessThere),
    ),
  );
};

/** With the names of the day, so that the history reads the same for ever. */
const handing = (from: string, unit: string, units: readonly Unit[]) => ({
  from,
  unit,
  fromName: nameOf(units, from),
  unitName: nameOf(units, unit),
});

const nameOf = (units: readonly Unit[], id: string): string =>
  units.findLast((unit) => unit.id === id)?.name ?? id;

const moving: Readonly<Record<MergerStage, Moving>> = {
  people: moveField('unit'),
  newFactors: moveField('ownerUnit'),
  batches: moveField('ownerUnit'),
  consents: moveField('ownerUnit'),
  nominations: moveCases,
  tasks: moveTasks,
};
