import { expect, test } from 'vitest';
import { newestJava } from '../suite/java.ts';

test('the newest Java is taken, wherever it was found', () => {
  const found = [
    { home: '/a', version: 17 },
    { home: '/b', version: 25 },
    { home: '/c', version: 21 },
  ];
  expect(newestJava(found)).toEqual({ home: '/b', version: 25 });
});

test('a Java that is too old is refused with what to install', () => {
  expect(() => newestJava([{ home: '/a', version: 17 }])).toThrow(
    'The emulators need Java 21 or newer, and the newest found is Java 17: install one, or set JAVA_HOME to it.',
  );
  expect(() => newestJava([])).toThrow('none was found');
});
