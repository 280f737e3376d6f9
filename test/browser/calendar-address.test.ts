/** The address of one's own calendar: given, renewed and revoked on the page, and fetched as a calendar program does. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { viSettings } from '../../web/words/vi-settings.ts';
import { task } from '../builders/task.ts';
import { entriesIn } from '../functions/calendar-reader.ts';
import { db, freshId, loadOrganisation, put } from '../functions/suite.ts';
import { press, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';
import { keep } from './screens.ts';

const people = peopleHere();
const said = viSettings.feed;
const reader = 'can-bo-bom-bo';
const page = '/thiet-lap/thu-cua-toi';

beforeAll(async () => {
  await loadOrganisation();
  await db.doc(`feeds/${reader}`).delete();
});

const part = (at: Page) => at.getByRole('region', { name: said.title });

/** The address as the page shows it, this one time. */
const shown = async (at: Page, other = ''): Promise<string> => {
  const address = part(at)
    .locator('code')
    .filter({ hasNotText: other || 'none' });
  await address.waitFor();
  return address.innerText();
};

/** By its address alone: no cookies, no sign-in. */
const entriesAt = async (address: string) => {
  const answer = await fetch(address);
  if (answer.status !== 200) return answer.status;
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return entriesIn(await answer.text());
};

test('an address shows one’s tasks under ids that stay, ends when it is renewed, and is gone when it is revoked', async () => {
  const subject = freshId(8);
  const code = `GS-2026-${subject.toUpperCase()}`;
  await put(
    `tasks/nominations.${subject}.1.mend`,
    task({ kind: 'mend', subject, code, audience: `uid:${reader}` }),
  );
  const at = await people.at(reader);
  await visit(at, page);
  await part(at).getByText(said.none).waitFor();
  await press(at, said.give);
  const first = await shown(at);
  await part(at).getByText(said.once).waitFor();
  expect(await part(at).getByText(said.ended).count()).toBe(0);
  await keep(at, 'calendar-address');

  const entries = await entriesAt(first);
  const entryOf = (all: typeof entries) =>
    Array.isArray(all) ? all.find(({ SUMMARY }) => SUMMARY?.endsWith(code)) : undefined;
  expect(entryOf(entries)).toMatchObject({
    UID: expect.stringMatching(new RegExp(`^task-nominations.${subject}.1.mend@`, 'u')),
    SUMMARY: `Bổ sung hồ sơ được trả lại – ${code}`,
    DTSTART: '20261207',
  });
  // Given more time, it is the same entry on another day.
  await db.doc(`tasks/nominations.${subject}.1.mend`).update({ due: '2026-12-09' });
  const moved = entryOf(await entriesAt(first));
  expect([moved?.['UID'], moved?.['DTSTART']]).toEqual([entryOf(entries)?.['UID'], '20261209']);

  await press(at, said.renew);
  const second = await shown(at, first);
  await part(at).getByRole('status').filter({ hasText: said.ended }).waitFor();
  expect(await entriesAt(first)).toBe(404);
  expect(entryOf(await entriesAt(second))?.['UID']).toBe(moved?.['UID']);

  // Shown once: whoever comes back sees that there is one, and no more.
  await visit(at, page);
  await part(at).getByText('Có một địa chỉ đang dùng').waitFor();
  expect(await part(at).locator('code').count()).toBe(0);
  await press(at, said.revoke);
  await part(at).getByText(said.none).waitFor();
  await part(at).getByRole('status').filter({ hasText: said.ended }).waitFor();
  expect(await entriesAt(second)).toBe(404);
  await keep(at, 'calendar-revoked');
});

test('no page threw anything on the way', () => {
  expect(people.errors).toEqual([]);
});
