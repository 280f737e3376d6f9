import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastSaved, removeUnfinished, saveData } from '../suite/saved-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gs-saved-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const minute = (n: number): Date => new Date(Date.UTC(2026, 10, 23, 8, n));
const writing = (text: string) => async (into: string) => writeFileSync(join(into, 'data'), text);
const read = (): string => readFileSync(join(lastSaved(folder) ?? '', 'data'), 'utf8');

test('the newest complete copy is found again', async () => {
  expect(lastSaved(folder)).toBeUndefined();
  await saveData(folder, minute(1), writing('first'));
  await saveData(folder, minute(2), writing('second'));
  expect(read()).toBe('second');
});

test('a copy that breaks off leaves the one before it', async () => {
  await saveData(folder, minute(1), writing('first'));
  const breaksOff = async (into: string): Promise<void> => {
    writeFileSync(join(into, 'data'), 'ha');
    throw new Error('power cut');
  };
  await expect(saveData(folder, minute(2), breaksOff)).rejects.toThrow('power cut');
  expect(read()).toBe('first');
});

test('the copy before the newest is kept, older ones go', async () => {
  for (const n of [1, 2, 3]) await saveData(folder, minute(n), writing(String(n)));
  expect(readdirSync(folder)).toEqual([
    'saved-2026-11-23T08-02-00-000Z',
    'saved-2026-11-23T08-03-00-000Z',
  ]);
});

test('a start clears away what broke off', async () => {
  await saveData(folder, minute(1), writing('first'));
  mkdirSync(join(folder, 'unfinished-2026'));
  removeUnfinished(folder);
  expect(readdirSync(folder)).toEqual(['saved-2026-11-23T08-01-00-000Z']);
});
