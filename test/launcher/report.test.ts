import { expect, test } from 'vitest';
import { tallyOf } from '../suite/report.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});
const report = (numPassedTests: number, numTotalTests: number, ...testResults: unknown[]) => ({
  numPassedTests,
  numTotalTests,
  testResults,
});

test.each([
  ['each passed test counts', 0, report(5, 5, file('passed', 5)), { passed: 5, failed: 0 }],
  ['a skipped test failed', 0, report(4, 5, file('passed', 5)), { passed: 4, failed: 1 }],
  ['a file that did not load failed', 1, report(4, 4, file('failed', 0)), { passed: 4, failed: 1 }],
  ['a run without any test failed', 0, report(0, 0), { passed: 0, failed: 1 }],
  ['a run that ended badly failed', 1, report(3, 3, file('passed', 3)), { passed: 3, failed: 1 }],
  ['a run without a report failed', 1, undefined, { passed: 0, failed: 1 }],
])('%s', (_claim, code, written, tally) => {
  expect(tallyOf(code, written)).toEqual(tally);
});
