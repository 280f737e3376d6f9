/** What lies before the appraiser besides the case itself: what the system checked, its subject's past, cases like it, its words, its files. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { files } from '../../web/pages/files/words.ts';
import { subjectWords } from '../../web/pages/subjects/words.ts';
import { truth } from '../../web/pages/truth/words.ts';
import { claim } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { subject } from '../builders/subject.ts';
import { pdfOf, send } from '../functions/files-client.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put } from '../functions/suite.ts';
import { textsOf, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
vi.setConfig({ testTimeout: 180_000 });

const earlier = freshId(8);
const code = `GS-2026-${earlier.toUpperCase()}`;
const shared =
  'Năm 2023 tổ dệt của chị bắt đầu từ bốn khung cửi cũ dưới gầm nhà sàn, mỗi tối học ba giờ sau khi đã xong việc nương rẫy.';
let id = '';
let other = '';

/** Taken by a camera that noted day and place. */
const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#2a7' } })
    .withExif({
      IFD2: { DateTimeOriginal: '2026:07:13 16:20:05' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '12/1 10/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '107/1 6/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();

afterAll(() => db.doc('settings/switches').delete());

const sent = async (caseId: string, bytes: Buffer): Promise<void> => {
  const { status } = await send(caseId, { id: freshId(20), bytes });
  if (status !== 201) throw new Error(`the file was not taken: ${status}`);
};

beforeAll(async () => {
  await loadOrganisation();
  const ground = (await putGround()).id;
  const key = freshId(20);
  const about = {
    subjectKey: key,
    subject: { name: 'Thị Thử Thách', kind: 'individual' },
  } as const;
  id = await putReadyCase(ground, about);
  const cases = { [id]: ground, [earlier]: 'dot-xet-2024' };
  await put(`subjects/${key}`, subject({ name: about.subject.name, told: earlier, cases }));
  const recognised = nomination({ ...about, code, state: 'recognised', cycle: 'dot-xet-2024' });
  await put(`nominations/${earlier}`, recognised);
  await put(`nominations/${earlier}/dossier/current`, dossier({ report: shared }));
  const consents = [`${id}_processing`, `${id}_publication`];
  const report = `Chị là người giỏi nhất tỉnh.\n\n${shared}`;
  await put(`nominations/${id}/dossier/current`, dossier({ consents, birthYear: 1980, report }));
  await put(`nominations/${id}/claims/thanh-tich-2`, claim({ evidence: [], period: '' }));
  const paper = pdfOf(4000);
  other = await putReadyCase(ground, { subject: { name: 'Điểu Khác', kind: 'individual' } });
  for (const [caseId, bytes] of [
    [id, paper],
    [other, paper],
    [id, await photo()],
    [
      other,
      await sharp(await photo())
        .resize(240, 160)
        .webp()
        .toBuffer(),
    ],
  ] as const)
    await sent(caseId, bytes);
  await db.doc(`nominations/${id}`).update({ state: 'appraisal', submittedOn: '2026-11-01' });
});

test('the appraiser sees what the system checked by itself, and what it asks to look at', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  const seen = page.locator('[data-part=system-checks]');
  await seen.locator('[data-criterion=H6]').waitFor();
  const sights = truth.system.sights;
  const line = (sight: string): Promise<readonly string[]> =>
    textsOf(seen.locator(`[data-sight=${sight}]`));
  const { holds, look } = truth.system;
  expect(await line('claimsEvidenced')).toEqual([
    `${look} ${sights.claimsEvidenced.not({ count: '1', all: '2' })}`,
  ]);
  expect(await line('noneThisCycle')).toEqual([
    `${holds} ${sights.noneThisCycle.holds({ count: '1' })}`,
  ]);
  expect(await line('datesFit')).toEqual([`${holds} ${sights.datesFit.holds()}`]);
  await expect.poll(() => seen.locator('[data-criterion]').count()).toBe(4);
});

test('the subject’s history and the cases like it lead to the earlier one', async () => {
  const page = await people.at('van-phong-1');
  const history = page.getByRole('region', { name: subjectWords.history.title });
  await history.getByText(code).waitFor();
  const similar = page.locator('[data-part=similar] li', { hasText: code });
  expect(await similar.innerText()).toContain(truth.compared.by.subject);
  const link = similar.getByRole('link', { name: 'Thị Thử Thách' });
  expect(await link.getAttribute('href')).toBe(`/app/ho-so/${earlier}`);
});

test('the check of its words finds praise without a source, and the paragraph of another case', async () => {
  const page = await people.at('van-phong-1');
  const check = page.locator('[data-part=check]');
  await check.locator('[data-finding=superlative]').first().waitFor();
  const found = check.locator('[data-finding=sharedParagraph]').first();
  expect(await found.innerText()).toContain(code);
});

test('the camera’s notes and the same file elsewhere are told to the appraiser, and to no officer', async () => {
  const page = await people.at('van-phong-1');
  const compared = page.locator('[data-part=compared]');
  await compared.locator('[data-told]').nth(1).waitFor();
  const text = await compared.innerText();
  expect(text).toContain(files.compared.takenAt('2026-07-13 16:20'));
  expect(text).toContain(files.compared.place('12,17500', '107,10000'));
  expect(text).toContain(files.compared.same);
  const officer = await people.at('can-bo-1');
  await visit(officer, `/ho-so/${id}`);
  await officer.locator('article[data-claim]').first().waitFor();
  // Whatever the page still fetches has come before its absence says anything.
  await officer.waitForLoadState('networkidle');
  expect(await officer.locator('[data-part=compared], [data-part=system-checks]').count()).toBe(0);
});

test('a photo like one of another case is told once the agency has turned that on, and leads there', async () => {
  const page = await people.at('van-phong-1');
  const compared = page.locator('[data-part=compared]');
  const alike = compared.getByText(files.compared.alike);
  await visit(page, `/ho-so/${id}`);
  await compared.locator('[data-told]').nth(1).waitFor();
  expect(await alike.count()).toBe(0);
  await put('settings/switches', { ...allOff, nearDuplicatePhotos: true });
  await visit(page, `/ho-so/${id}`);
  await alike.waitFor();
  const told = compared.locator('[data-told] p', { hasText: files.compared.alike });
  await told.locator(`a[href="/app/ho-so/${other}"]`).waitFor();
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
