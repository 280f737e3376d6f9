/** What a look-up in the register reads, in one of 100 entries and in one of 100,000, with more likely duplicates than are shown. */
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { caseKeysOf } from '#domain/case-keys.ts';
import { Found, type LookUp } from '#domain/subject-told.ts';
import { foundFor } from '../../functions/src/subjects/asked.ts';
import { nomination } from '../builders/nomination.ts';
import { person } from '../builders/person.ts';
import { subject } from '../builders/subject.ts';
import { layMany } from './crowd.ts';
import { lay } from './ground.ts';
import { checkMeter, type Meter, meterOf } from './meter.ts';
import type { Row } from './table.ts';

const sizes = { few: 100, many: 100_000 } as const;
const mostReads = 30;
/** More than any look-up shows: namesakes born about the same year, and cases being written under the name. */
const namesakes = 12;
const name = 'Điểu Trùng Tên';
const wanted: LookUp = { name, kind: 'individual', birthYear: 1980, place: '25222', besides: null };

export const measureSubjects = async (): Promise<readonly Row[]> => {
  const [few, many] = [await readsAmong(sizes.few), await readsAmong(sizes.many)];
  return [
    rowOf('of a name that many bear', 'crowded', few, many),
    rowOf('of a name that nobody bears', 'unknown', few, many),
  ];
};

type Reads = Readonly<Record<'crowded' | 'unknown', number>>;

const rowOf = (what: string, of: keyof Reads, few: Reads, many: Reads): Row => ({
  part: `reads of a look-up for likely duplicates: at most ${mostReads}, however large the register`,
  what,
  measured: `${many[of]} among ${sizes.many}`,
  against: `${few[of]} among ${sizes.few}`,
  value: `${many[of]}`,
  bound: `<= ${mostReads}`,
  within: many[of] <= mostReads && few[of] <= mostReads,
});

/** A project of its own, so that no trigger hears of it. */
const readsAmong = async (count: number): Promise<Reads> => {
  const app = initializeApp({ projectId: `demo-bench-subjects-${count}` }, `subjects-${count}`);
  const db = getFirestore(app);
  const meter = meterOf(db);
  await checkMeter(db, meter);
  await lay(db, { 'people/can-bo': person({ roles: ['officer'] }), ...crowd() });
  await layMany(db, count - namesakes, (nth) => {
    const told = caseAt(nth + 1000);
    return [
      `subjects/${told}-1`,
      subject({ name: `Người Ví Dụ ${nth}`, told, cases: { [told]: 'bench' } }),
    ];
  });
  return {
    crowded: await readsOf(db, meter, wanted, true),
    unknown: await readsOf(db, meter, { ...wanted, name: 'Điểu Chưa Ai Biết' }, false),
  };
};

const caseAt = (nth: number): string => `s${nth.toString(36).padStart(7, '0')}`;

/** Namesakes with their cases, three of whom agree in everything, and as many cases without an entry. */
const crowd = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Array.from({ length: namesakes }, (_, nth) => {
      const [told, draft] = [caseAt(nth), caseAt(nth + 100)];
      const about = { name, kind: 'individual' } as const;
      const place = nth % 4 === 0 ? '25222' : '25225';
      return [
        [`subjects/${told}-1`, subject({ name, place, told, cases: { [told]: 'bench' } })],
        [
          `nominations/${told}`,
          nomination({ subject: about, subjectKey: `${told}-1`, state: 'recognised' }),
        ],
        [`nominations/${draft}`, nomination({ subject: about, ...caseKeysOf(draft, about) })],
      ] as const;
    }).flat(),
  );

const readsOf = async (
  db: Firestore,
  meter: Meter,
  about: LookUp,
  finds: boolean,
): Promise<number> => {
  let found: unknown = null;
  const { reads } = await meter.during(async () => {
    found = await foundFor(db, { uid: 'can-bo', secondFactor: false }, about);
  });
  const { candidates } = Found.parse(found);
  if (finds !== candidates.length > 0) throw new Error('The look-up did not find what lies there.');
  return reads.length;
};
