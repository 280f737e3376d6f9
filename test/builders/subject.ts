/** Entries of the register for tests, with the keys that their facts imply. */
import { createHash } from 'node:crypto';
import { exactKeyOf, type KeptSubject, nameKeyOf, type Subject } from '#domain/subject.ts';
import { morning } from './instant.ts';
import { caseId } from './nomination.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The subject of the builders' case, with that case. */
export const subject = (given: Partial<Subject> = {}): Subject => {
  const identity = {
    name: given.name ?? 'Thị Ví Dụ',
    kind: given.kind ?? 'individual',
    birthYear: given.birthYear === undefined ? 1980 : given.birthYear,
    place: given.place ?? '25222',
  } as const;
  return {
    v: 1,
    ...identity,
    told: caseId,
    nameKey: nameKeyOf(identity.name),
    exactKey: exactKeyOf(identity, sha256),
    cases: { [caseId]: 'dot-xet-2026' },
    apart: [],
    mergedInto: null,
    merge: null,
    createdAt: morning,
    updatedAt: morning,
    ...given,
  };
};

export const kept = (key: string, given: Partial<Subject> = {}): KeptSubject => ({
  key,
  subject: subject(given),
});
