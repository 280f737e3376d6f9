/** From an invitation to the first working day: the administrator asks, the invited sets a password by the link and comes in. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { viPeople } from '../../web/words/vi-people.ts';
import { words } from '../../web/words/words.ts';
import { auth, freshId, loadOrganisation, read, until } from '../functions/suite.ts';
import { choose, fill, press, tick, visit } from './hands.ts';
import { violations } from './looks/axe.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { door } = words;
const { peopleView } = viPeople;

const people = peopleHere();

beforeAll(loadOrganisation);

const Codes = z.object({
  oobCodes: z.array(z.object({ email: z.string(), oobCode: z.string() })),
});

/** The code of the link that was mailed to this address; the emulator keeps it instead of sending it. */
const codeFor = (address: string): Promise<string> =>
  until(`a link for ${address}`, async () => {
    const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
    const project = process.env['GCLOUD_PROJECT'] ?? '';
    const answer = await fetch(`http://${host}/emulator/v1/projects/${project}/oobCodes`);
    const { oobCodes } = Codes.parse(await answer.json());
    return oobCodes.findLast(({ email }) => email === address)?.oobCode ?? null;
  });

const told = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('alert').filter({ hasText: sentence }).waitFor();

/** A page as it stands, kept, and free of barriers. */
const looked = async (page: Page, name: string): Promise<void> => {
  await keep(page, `door-${name}`);
  expect.soft(await violations(page), name).toEqual([]);
};

test('somebody invited sets the first password by the link, comes in, and the link opens nothing twice', async () => {
  const email = `${freshId(10)}@vidu.example`;
  const admin = await people.at('quan-tri-1');
  await visit(admin, '/nguoi-dung');
  await press(admin, peopleView.invite);
  const request = admin.getByRole('form', { name: peopleView.kinds.invite });
  await fill(request, peopleView.name, 'Thị Người Mới');
  await fill(request, peopleView.email, email);
  await choose(request, peopleView.unit, 'UBND xã Bom Bo');
  await tick(request, words.roles.officer);
  await fill(request, peopleView.reason, 'Cán bộ mới của xã');
  await looked(admin, 'inviting');
  await press(request, words.general.send);
  const { uid } = await until('the account', () => auth.getUserByEmail(email).catch(() => null));
  await visit(admin, '/nguoi-dung');
  await admin.getByRole('row').filter({ hasText: email }).waitFor();
  expect(await read(`people/${uid}`)).toMatchObject({ roles: ['officer'], unit: 'xa-bom-bo' });

  const page = await people.stranger();
  await page.goto(`${site}/app/dang-nhap`);
  await page.getByRole('heading', { name: door.signIn }).waitFor();
  await looked(page, 'sign-in');
  await fill(page, door.email, email);
  await fill(page, door.password, 'khong-phai-mat-khau');
  await press(page, door.signIn);
  await told(page, door.attempts.wrong);
  await looked(page, 'wrong-password');
  await press(page, door.forgotten);
  await fill(page, door.email, email);
  await press(page, door.askForLink);
  await page.getByText(door.linkSent).waitFor();
  await looked(page, 'link-sent');

  const link = `${site}/app/dang-nhap?mode=resetPassword&oobCode=${await codeFor(email)}`;
  await page.goto(link);
  await page.getByText(email).waitFor();
  await fill(page, door.newPassword, 'mat-khau-moi-2026');
  await fill(page, door.repeatPassword, 'mat-khau-khac-2026');
  await press(page, door.savePassword);
  await told(page, door.passwordsDiffer);
  await looked(page, 'first-password');
  await fill(page, door.repeatPassword, 'mat-khau-moi-2026');
  await press(page, door.savePassword);
  await page.getByRole('heading', { name: words.taskPage.title }).waitFor();
  await page.getByText('Thị Người Mới').first().waitFor();
  await looked(page, 'first-day');

  await press(page, door.signOut);
  await page.getByRole('heading', { name: door.signIn }).waitFor();
  await page.goto(link);
  await told(page, door.linkExpired);
  await looked(page, 'link-expired');
  await page.context().close();
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
