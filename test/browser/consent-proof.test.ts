/** What proves a consent is brought where it is recorded: the scan of a signed form for a case, a recording or scan for a new factor. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Consent } from '#domain/consent.ts';
import { Evidence } from '#domain/evidence.ts';
import { FactorConsent } from '#domain/new-factor.ts';
import { files } from '../../web/pages/files/words.ts';
import { viConsents } from '../../web/words/vi-consents.ts';
import { viFactors } from '../../web/words/vi-factors.ts';
import { words } from '../../web/words/words.ts';
import { newFactor } from '../builders/new-factor.ts';
import { pdfOf, sha256 } from '../functions/files-client.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, until } from '../functions/suite.ts';
import { wave } from '../builders/recording.ts';
import { choose, press, tick, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';
import type { PickedFile } from './files.ts';

const { form } = words;
const { factorView } = viFactors;
const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const scan: PickedFile = {
  name: 'Phiếu đồng ý đã ký.pdf',
  mimeType: 'application/pdf',
  buffer: pdfOf(40_000),
};

const recording: PickedFile = {
  name: 'Lời đồng ý.wav',
  mimeType: 'audio/wav',
  buffer: wave(),
};

/** The only file below a case or a note under that title. */
const storedFile = (above: string, title: string) =>
  until('the file', async () => {
    const found = await db.collection(`${above}/evidence`).where('title', '==', title).get();
    const [one] = found.docs;
    return one === undefined ? null : { id: one.id, evidence: Evidence.parse(one.data()) };
  });

test('a signed form is brought with a case’s consent and proves it, and nothing else has to be said of where it lies', async () => {
  const id = await putReadyCase(ground);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);
  const consents = page.getByRole('group', { name: form.consents });
  const before = await consents.getByRole('listitem').count();
  await choose(consents, form.scope, words.consentScopes.publication);
  await tick(consents.getByRole('group', { name: form.publicFields }), words.publicFields.name);
  await tick(consents.getByRole('group', { name: form.channels }), words.channels.website);
  // On a paper of which nothing is known it is not recorded.
  await press(consents, form.addConsent);
  await consents.getByRole('alert').filter({ hasText: viConsents.incomplete }).waitFor();

  await consents.locator('#consent-proof').setInputFiles(scan);
  await consents.getByText(viConsents.proofBrought(scan.name)).waitFor();
  await keep(page, 'consent-proof');
  await press(consents, form.addConsent);
  await expect.poll(() => consents.getByRole('listitem').count()).toBe(before + 1);

  const { id: proof, evidence } = await storedFile(`consents/${id}`, scan.name);
  expect(evidence).toMatchObject({ kind: 'file', sha256: sha256(scan.buffer), by: 'can-bo-1' });
  const recorded = await db.collection('consents').where('proofEvidence', '==', proof).get();
  expect(recorded.docs.map((one) => Consent.parse(one.data()))).toMatchObject([
    { nomination: id, scope: 'publication', fields: ['name'], keptAt: '', witness: '' },
  ]);
});

test('of a bad file the sentence stands at the consent, and what was typed of it stays', async () => {
  const id = await putReadyCase(ground);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);
  const consents = page.getByRole('group', { name: form.consents });
  await consents.getByLabel(form.who, { exact: true }).fill('Bà Mẫu Thị Lan');
  const cut = { ...scan, buffer: scan.buffer.subarray(0, 20_000) };
  await consents.locator('#consent-proof').setInputFiles(cut);
  await consents.getByRole('alert').filter({ hasText: files.problems.cutOff }).waitFor();
  expect(await consents.getByLabel(form.who, { exact: true }).inputValue()).toBe('Bà Mẫu Thị Lan');
  // Nor is anything recorded as if no file had been chosen.
  await press(consents, form.addConsent);
  const notYet = consents.getByRole('alert').filter({ hasText: viConsents.proofUnderWay });
  await notYet.waitFor();
  await consents.getByRole('button', { name: `${files.stop} ${cut.name}` }).click();
  await notYet.waitFor({ state: 'detached' });
});

/** A further consent of a case that was sent, to its name on the website, but for what proves it. */
const typedLater = async (page: Page, id: string): Promise<Locator> => {
  await visit(page, `/ho-so/${id}`);
  await page.locator('summary', { hasText: form.consents }).click();
  await press(page, viConsents.add);
  const typed = page.getByRole('form', { name: viConsents.add });
  await tick(typed.getByRole('group', { name: form.publicFields }), words.publicFields.name);
  await tick(typed.getByRole('group', { name: form.channels }), words.channels.website);
  return typed;
};

test('after the recognition a signed form is brought with the consent to publication, and is opened from its line', async () => {
  const id = await putReadyCase(ground, { state: 'recognised' });
  const page = await people.at('can-bo-1');
  const typed = await typedLater(page, id);
  await typed.locator('#consent-proof').setInputFiles(scan);
  await typed.getByText(viConsents.proofBrought(scan.name)).waitFor();
  await press(typed, viConsents.record);
  await page.getByRole('button', { name: viConsents.openProof, exact: true }).waitFor();
  await keep(page, 'consent-proof-later');
  const { id: proof } = await storedFile(`consents/${id}`, scan.name);
  const recorded = await db.collection('consents').where('proofEvidence', '==', proof).get();
  expect(recorded.docs.map((one) => Consent.parse(one.data()))).toMatchObject([
    { nomination: id, scope: 'publication', keptAt: '', witness: '' },
  ]);
  expect(sha256(await opened(page))).toBe(sha256(scan.buffer));
});

/** Keeps what is sent there on the line until it is let go. */
const heldBack = async (page: Page, address: string): Promise<() => void> => {
  let letGo = (): void => undefined;
  const line = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await line;
    await route.continue();
  });
  return () => letGo();
};

test('a consent is not recorded without the scan that is still on its way: the page says so, and records it with the scan', async () => {
  const id = await putReadyCase(ground, { state: 'recognised' });
  const page = await people.at('can-bo-1');
  const letGo = await heldBack(page, '**/tep/dong-y/**');
  const typed = await typedLater(page, id);
  // Where the paper lies is enough by itself, so nothing but the scan is missing.
  await typed.getByLabel(form.keptAt, { exact: true }).fill('Tủ hồ sơ phòng Chính sách, số 12');
  await typed.locator('#consent-proof').setInputFiles(scan);
  await typed.locator('[data-part="sending"]').waitFor();
  await press(typed, viConsents.record);
  await typed.getByRole('alert').filter({ hasText: viConsents.proofUnderWay }).waitFor();
  letGo();
  await typed.getByText(viConsents.proofBrought(scan.name)).waitFor();
  await typed
    .getByRole('alert')
    .filter({ hasText: viConsents.proofUnderWay })
    .waitFor({ state: 'detached' });
  await press(typed, viConsents.record);
  await typed.waitFor({ state: 'detached' });
  const { id: proof } = await storedFile(`consents/${id}`, scan.name);
  const given = await db.collection('consents').where('nomination', '==', id).get();
  expect(given.docs.map((one) => Consent.parse(one.data()).proofEvidence)).toContain(proof);
  const later = given.docs.filter(
    (one) => one.get('keptAt') === 'Tủ hồ sơ phòng Chính sách, số 12',
  );
  expect(later.map((one) => one.get('proofEvidence'))).toEqual([proof]);
});

/** What the button brings to this machine. */
const opened = async (page: Page): Promise<Buffer> => {
  const arriving = page.waitForEvent('download');
  await press(page, viConsents.openProof);
  return readFile(await (await arriving).path());
};

test('a recording is brought with a new factor’s consent, proves words that nobody witnessed, and is opened again', async () => {
  const id = freshId(20);
  await put(`newFactors/${id}`, newFactor({ kind: 'goodDeed' }));
  const page = await people.at('can-bo-1');
  await visit(page, `/nhan-to-moi/${id}`);
  await page.locator('summary', { hasText: factorView.addConsent }).click();
  await tick(page.locator('[id="consent.fields"]'), words.publicFields.name);
  await page.locator('[id="consent.proof"]').selectOption('spoken');
  await press(page, factorView.addConsent);
  await page.getByText(factorView.incomplete).waitFor();
  await page.locator('#consent-proof').setInputFiles(recording);
  await page.getByText(viConsents.proofBrought(recording.name)).waitFor();
  await press(page, factorView.addConsent);
  await page.getByRole('button', { name: viConsents.openProof, exact: true }).waitFor();
  await keep(page, 'factor-consent-proof');

  const { id: proof, evidence } = await storedFile(`newFactors/${id}`, recording.name);
  expect(evidence).toMatchObject({ kind: 'file', sha256: sha256(recording.buffer) });
  const recorded = await db.collection(`newFactors/${id}/consents`).get();
  expect(recorded.docs.map((one) => FactorConsent.parse(one.data()))).toMatchObject([
    { proof: 'spoken', proofEvidence: proof, witness: '', keptAt: '' },
  ]);
  expect(sha256(await opened(page))).toBe(sha256(recording.buffer));
});

test('nor is the consent to tell of a new factor', async () => {
  const id = freshId(20);
  await put(`newFactors/${id}`, newFactor({ kind: 'goodDeed' }));
  const page = await people.at('can-bo-1');
  const letGo = await heldBack(page, '**/tep/nhan-to/**');
  await visit(page, `/nhan-to-moi/${id}`);
  await page.locator('summary', { hasText: factorView.addConsent }).click();
  await tick(page.locator('[id="consent.fields"]'), words.publicFields.name);
  await page.locator('[id="consent.keptAt"]').fill('Sổ tay của thôn, trang 3');
  await page.locator('#consent-proof').setInputFiles(scan);
  await page.locator('[data-part="sending"]').waitFor();
  await press(page, factorView.addConsent);
  await page.getByText(viConsents.proofUnderWay).waitFor();
  letGo();
  await page.getByText(viConsents.proofBrought(scan.name)).waitFor();
  await press(page, factorView.addConsent);
  await page.getByRole('button', { name: viConsents.openProof, exact: true }).waitFor();
  const { id: proof } = await storedFile(`newFactors/${id}`, scan.name);
  const recorded = await db.collection(`newFactors/${id}/consents`).get();
  expect(recorded.docs.map((one) => FactorConsent.parse(one.data()))).toMatchObject([
    { proofEvidence: proof, keptAt: 'Sổ tay của thôn, trang 3' },
  ]);
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
