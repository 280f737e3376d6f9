/** What proves a new factor's consent: brought like any file, opened by its unit and the office with a record, closed to all others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFactor } from '../builders/new-factor.ts';
import { pdfWith, runsScript } from '../builders/hostile-files.ts';
import { people } from '../suite/data/people.ts';
import { pdfOf, send, sha256 } from './files-client.ts';
import {
  comesInPieces,
  goesNowhere,
  isShutTo,
  nothingStays,
  strangers,
  type Place,
} from './proofs.ts';
import { endApps, freshId, loadOrganisation, put, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const placeOf = (factor: string): Place => ({
  under: `nhan-to/${factor}`,
  below: `newFactors/${factor}`,
});

/** A note of the unit of can-bo-1. */
const noted = async (): Promise<string> => {
  const id = freshId(20);
  const ownerUnit = people['can-bo-1']?.unit ?? '';
  await put(`newFactors/${id}`, newFactor({ ownerUnit }));
  return id;
};

test('comes in pieces, is kept below the note with its hash, and is opened with a record', async () => {
  await comesInPieces(placeOf(await noted()));
});

test.each(strangers)('is neither opened nor brought by %s', async (by) =>
  isShutTo(placeOf(await noted()), by),
);

test('is looked into like any file, and nothing of a bad one stays', async () =>
  nothingStays(placeOf(await noted()), pdfWith(runsScript)));

test('goes to no note that is not there', () => goesNowhere(placeOf(freshId(20))));

test('is told to no case as a file of its own', async () => {
  const { under } = placeOf(await noted());
  const bytes = pdfOf(4000);
  expect((await send(under, { bytes })).status).toBe(201);
  expect(await read(`fileHashes/${sha256(bytes)}`)).toBeNull();
});
