/** The unit sees on the page of its case what became of the story, and not what was said of a draft. */
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { applied, moveRequest } from '../builders/move.ts';
import { story } from '../builders/story.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { loadOrganisation, put } from '../functions/suite.ts';
import { withoutTriggers } from '../functions/triggers.ts';
import { visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

test.each([
  ['can-bo-1', ['publish', 'approve', 'sendToCheck']],
  ['bien-tap-1', ['publish', 'approve', 'sendBack', 'sendToCheck']],
] as const)('to %s', async (uid, steps) => {
  const { id: ground } = await putGround();
  const id = await putReadyCase(ground, {
    state: 'recognised',
    decision: { id: 'quyet-dinh-1', number: '1', day: '2026-10-01' },
  });
  const asked = ['sendToCheck', 'sendBack', 'approve', 'publish'];
  await withoutTriggers(async () => {
    await put(`stories/${id}`, story({ nomination: id, state: 'published' }));
    for (const [at, move] of asked.entries())
      await put(`stories/${id}/moves/buoc-${at}`, {
        ...moveRequest({ move, by: 'bien-tap-1', input: { reason: 'Viết gọn lại' } }),
        at: Timestamp.fromMillis(Date.UTC(2026, 9, 1 + at)),
        outcome: applied(),
      });
  });
  const page = await people.at(uid);
  await visit(page, `/ho-so/${id}`);
  const told = page.locator('[data-move-entry^="stories."]');
  await told.first().waitFor();
  await expect
    .poll(() => told.evaluateAll((all) => all.map((one) => one.getAttribute('data-move-entry'))))
    .toEqual(steps.map((step) => `stories.${step}`));
  expect(people.errors).toEqual([]);
});
