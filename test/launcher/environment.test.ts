import { expect, test } from 'vitest';
import { chosenServices, services, withoutSuite } from '../suite/environment.ts';
import { descendants } from '../suite/kill-tree.ts';
import { manifest } from '../suite/manifest-jar.ts';

test('functions bring along what they cannot do without', () => {
  expect(chosenServices('functions,firestore')).toEqual([
    'firestore',
    'functions',
    'pubsub',
    'eventarc',
    'tasks',
  ]);
  expect(chosenServices(undefined)).toEqual(services);
  expect(() => chosenServices('firestor')).toThrow('SUITE_ONLY names "firestor"');
});

test("a suite inside another suite does not inherit the other's emulators", () => {
  const inherited = { FIRESTORE_EMULATOR_HOST: 'x', GS_HOSTING_URL: 'x', HOME: '/home/a' };
  expect(withoutSuite(inherited)).toEqual({ HOME: '/home/a' });
});

test('a process is ended with all below it and nobody else', () => {
  const parentOf = new Map([
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
  ]);
  expect(descendants(2, parentOf)).toEqual([2, 3, 4]);
});

test('a long line of a manifest breaks at 72 bytes and goes on after a space', () => {
  const lines = manifest('Main', `/${'a'.repeat(200)}.jar`).split('\r\n');
  expect(lines.every((line) => line.length <= 70)).toBe(true);
  expect(lines.slice(2).join('').replaceAll(' a', 'a')).toContain(`${'a'.repeat(200)}.jar`);
});
