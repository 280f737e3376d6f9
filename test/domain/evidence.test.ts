/** Evidence is a file with its fingerprint, or the reference of a paper that stays where it is. */
import { expect, test } from 'vitest';
import { Evidence, fileTypes } from '#domain/evidence.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';

test.each(fileTypes)('a file of type %s is evidence', (type) => {
  expect(Evidence.parse(fileEvidence({ type }))).toEqual(fileEvidence({ type }));
});

test.each([
  ['no fingerprint', { sha256: '' }],
  ['a fingerprint in capitals', { sha256: 'AB'.repeat(32) }],
  ['nothing in it', { bytes: 0 }],
  ['a type that a browser would run', { type: 'text/html' }],
  ['a drawing that may hold scripts', { type: 'image/svg+xml' }],
  ['no title', { title: ' ' }],
  ['a reference, which belongs to a paper', { reference: 'Số 1' }],
])('a file with %s is refused', (_name, change) => {
  expect(Evidence.safeParse({ ...fileEvidence(), ...change }).success).toBe(false);
});

test.each([
  ['no reference', { reference: '' }],
  ['a day that does not exist', { day: '2026-02-30' }],
  ['a stored object', { object: 'evidence/1' }],
  ['a kind nobody knows', { kind: 'rumour' }],
])('a paper with %s is refused', (_name, change) => {
  expect(Evidence.safeParse({ ...paperEvidence(), ...change }).success).toBe(false);
});
