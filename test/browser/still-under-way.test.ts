/** A request that takes longer than a page waits: it says so, also after a reload, and in the end shows what came of it. */
import { beforeAll, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, loadOrganisation, until } from '../functions/suite.ts';
import { deliverCreated, storedAt, withoutTriggers } from '../functions/triggers.ts';
import { carriedOut, headed, pressMove, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

test('a request whose event is late survives two reloads, and its page ends with the outcome', async () => {
  const id = await putReadyCase((await putGround()).id);
  const page = await people.at('truong-phong-1');
  await visit(page, `/ho-so/${id}`);
  const still = page.getByText(words.move.still);
  const path = await withoutTriggers(async () => {
    await pressMove(page, 'nominations', 'confirm');
    const request = await until('the request', async () => {
      const { docs } = await db.collection(`nominations/${id}/moves`).get();
      return docs[0]?.ref.path;
    });
    // The page keeps the request's name once it has heard that it was taken.
    await page.waitForFunction(() =>
      Object.keys(sessionStorage).some((key) => key.startsWith('move.')),
    );
    await page.reload();
    await headed(page);
    // Half a minute of asking again and again.
    await still.waitFor({ timeout: 60_000 });
    await keep(page, 'still-under-way');
    return request;
  });
  await page.reload();
  await headed(page);
  await deliverCreated('moveRequested', path, await storedAt(path));
  await carriedOut(page, 'nominations', 'confirm', 'draft');
  await still.waitFor({ state: 'detached' });
  // It is known now, and asked for no more.
  await page.reload();
  await headed(page);
  await page.locator('[data-move-entry=confirm]').waitFor();
  expect(await page.locator('[data-move-entry=confirm]').count()).toBe(1);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(
    await page.evaluate(
      () => Object.keys(sessionStorage).filter((key) => !key.startsWith('move.')).length,
    ),
  );
});
