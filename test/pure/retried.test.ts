/** What wakes a function: events that fail are delivered again. */
import { expect, test } from 'vitest';
import * as staff from '../../functions/src/index.ts';

interface Endpoint {
  readonly eventTrigger?: { readonly eventType: string; readonly retry: boolean };
}

test('every function that a document wakes is woken again after it has failed', () => {
  const woken = Object.entries(staff).flatMap(([name, one]) => {
    const { eventTrigger } = (one as unknown as { __endpoint: Endpoint }).__endpoint;
    return eventTrigger?.eventType.includes('firestore') === true
      ? [{ name, retry: eventTrigger.retry }]
      : [];
  });
  expect(woken.length).toBeGreaterThan(15);
  expect(woken.filter(({ retry }) => !retry)).toEqual([]);
});
