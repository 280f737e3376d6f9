/** The signed minutes come back as a scan: the secretary brings and attaches it, the head opens it, a walled member finds nothing. */
import { beforeAll, expect, test } from 'vitest';
import { sessionView } from '../../web/words/sessions.ts';
import { words } from '../../web/words/words.ts';
import { wall } from '../builders/session.ts';
import { pdf, sha256 } from '../functions/files-client.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { loadOrganisation, put } from '../functions/suite.ts';
import { carriedOut, fill, pressMove, send, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

test('a scan of the minutes is brought, attached with the signing, and opened', async () => {
  const { id: ground } = await putGround();
  const about = await putReadyCase(ground);
  const session = await putSession(ground, { state: 'closed', agenda: [about] });
  await put(`nominations/${about}/walls/truong-phong-2`, wall({ uid: 'truong-phong-2', session }));
  const secretary = await people.at('van-phong-1');
  await visit(secretary, `/hop/${session}`);
  await secretary.getByText(sessionView.noScan).waitFor();
  await secretary
    .locator('[id="minutes-scan"]')
    .setInputFiles({ name: 'Biên bản đã ký.pdf', mimeType: 'application/pdf', buffer: pdf });
  const scan = secretary.locator('[data-scan]');
  await scan.getByText(sha256(pdf)).waitFor();
  await pressMove(secretary, 'sessions', 'sign');
  await fill(secretary, sessionView.minutesNumber, '01/BB-HĐ');
  await send(secretary, 'sessions', 'sign');
  await carriedOut(secretary, 'sessions', 'sign', 'signed');
  await scan.getByText(sessionView.scanAttached).waitFor();
  await keep(secretary, 'minutes-scan');

  const head = await people.at('giam-doc');
  await visit(head, `/hop/${session}`);
  const arriving = head.waitForEvent('download');
  await head.locator('[data-scan]').getByRole('button').click();
  expect((await arriving).suggestedFilename()).toBe('Biên bản đã ký.pdf');

  const walled = await people.at('truong-phong-2');
  await visit(walled, `/hop/${session}`);
  await walled.getByText(words.modes.paper).waitFor();
  expect(await walled.getByRole('region', { name: sessionView.scans }).count()).toBe(0);
  expect(people.errors).toEqual([]);
});
