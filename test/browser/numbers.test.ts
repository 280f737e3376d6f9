/** The number of a decision: the next one is only suggested, the real one is typed, and one that is taken is refused in words. */
import { randomInt } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { decisionView } from '../../web/words/decisions.ts';
import { viUnmet } from '../../web/words/vi-unmet.ts';
import { decision } from '../builders/decision.ts';
import { putGround, putReadyCase, stateOf } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read } from '../functions/suite.ts';
import { carriedOut, fill, pressMove, send, today, typedDay, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

/** A signed decision over one signed case. */
const putSigned = async (ground: string): Promise<string> => {
  const id = freshId(20);
  const one = await putReadyCase(ground, { state: 'signed' });
  await put(`decisions/${id}`, decision({ state: 'signed', cases: [one] }));
  return id;
};

const highestIssued = async (): Promise<number> => {
  const { docs } = await db.collection('decisions').where('state', '==', 'issued').get();
  const ofYear = docs.filter((one) => String(one.get('issued.year')) === today().slice(0, 4));
  return Math.max(...ofYear.map((one) => Number(one.get('issued.number'))));
};

test('the office is shown the next number, told of one that is taken, and issues under the one it types', async () => {
  const ground = (await putGround()).id;
  const [first, second] = [await putSigned(ground), await putSigned(ground)];
  const page = await people.at('van-phong-1');
  const taken = String(randomInt(10_000, 100_000));
  await visit(page, `/quyet-dinh/${first}`);
  await pressMove(page, 'decisions', 'issue');
  await fill(page, decisionView.number, taken);
  await fill(page, decisionView.day, typedDay());
  await send(page, 'decisions', 'issue');
  await carriedOut(page, 'decisions', 'issue', 'issued');

  const highest = await highestIssued();
  await visit(page, `/quyet-dinh/${second}`);
  await pressMove(page, 'decisions', 'issue');
  await page.getByText(new RegExp(`${highest}/.*${highest + 1}/`, 'u')).waitFor();
  expect(await page.getByLabel(decisionView.number, { exact: true }).inputValue()).toBe('');
  await fill(page, decisionView.number, taken);
  await fill(page, decisionView.day, typedDay());
  await send(page, 'decisions', 'issue');
  await page
    .getByText(viUnmet.unmet.numberTaken({ number: taken }))
    .first()
    .waitFor();
  await keep(page, 'numbers-taken');
  expect(await stateOf(`decisions/${second}`)).toBe('signed');

  await fill(page, decisionView.number, String(highest + 1));
  await send(page, 'decisions', 'issue');
  await carriedOut(page, 'decisions', 'issue', 'issued');
  expect(await read(`decisions/${second}`)).toMatchObject({
    issued: { number: String(highest + 1) },
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
