/** The office raises a recognised case to the province and follows it to its award; and sends a report that it planned. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viFollowUp } from '../../web/words/vi-follow-up.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { viUpward } from '../../web/words/vi-upward.ts';
import { words } from '../../web/words/words.ts';
import { report as owed } from '../builders/report.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { agency } from '../suite/data/agency.ts';
import { carriedOut, choose, fill, press, pressMove, send, typedDay, visit } from './hands.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { proposal, report } = viUpward;
const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(async () => {
  await db.doc('directories/reports').delete();
});

test('a recognised case is proposed, sent, received and awarded, each step where its task leads', async () => {
  const id = await putReadyCase(ground, { state: 'recognised' });
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  await pressMove(page, 'nominations', 'submitUp');
  await choose(page, proposal.level, 'Cấp tỉnh');
  await fill(page, proposal.form, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
  await fill(page, proposal.recipient, 'Ban Thi đua – Khen thưởng tỉnh');
  await send(page, 'nominations', 'submitUp');
  await page.getByRole('link', { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' }).click();
  await pressMove(page, 'submissions', 'send');
  await fill(page, proposal.number, '45/TTr-SDTTG');
  await fill(page, proposal.day, typedDay());
  await send(page, 'submissions', 'send');
  await carriedOut(page, 'submissions', 'send', 'sent');
  await pressMove(page, 'submissions', 'acknowledge');
  await fill(page, proposal.receiptDay, typedDay());
  await send(page, 'submissions', 'acknowledge');
  await carriedOut(page, 'submissions', 'acknowledge', 'acknowledged');
  await pressMove(page, 'submissions', 'award');
  await fill(page, proposal.awardNumber, '2101/QĐ-UBND');
  await fill(page, proposal.awardDay, typedDay());
  await fill(page, proposal.organisation, 'Ủy ban nhân dân tỉnh');
  await send(page, 'submissions', 'award');
  await carriedOut(page, 'submissions', 'award', 'awarded');
  await keep(page, 'proposal');
  // What became of the letters that a step queued stands with the step.
  const sending = page.locator('[data-move-entry="send"] [data-part="mails"]');
  await sending.locator('summary').click();
  await sending.locator('li').first().waitFor();
  await page.getByRole('link', { name: /Mở hồ sơ/u }).click();
  await page.getByRole('heading', { name: proposal.title }).waitFor();
  await keep(page, 'case-with-proposal');
});

test('a report is planned, and the one that has come up is sent', async () => {
  const id = freshId(20);
  await put(`reports/${id}`, owed({ name: `Báo cáo ${id}` }));
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/lich-bao-cao');
  await press(page, report.add);
  await fill(page, report.name, 'Báo cáo năm về điển hình tiên tiến');
  await fill(page, report.recipient, 'Ban Thi đua – Khen thưởng tỉnh');
  await fill(page, report.first, '15/12/2026');
  await press(page, words.general.save);
  await page.locator('strong', { hasText: 'Báo cáo năm về điển hình tiên tiến' }).waitFor();
  expect(await read('directories/reports')).toMatchObject({
    entries: [{ first: '2026-12-15', every: 'yearly', ahead: 10 }],
  });
  await keep(page, 'report-plan');
  await visit(page, '/bao-cao');
  await keep(page, 'reports');
  await page.getByRole('link', { name: `Báo cáo ${id}` }).click();
  await pressMove(page, 'reports', 'send');
  await fill(page, report.day, typedDay());
  await send(page, 'reports', 'send');
  await carriedOut(page, 'reports', 'send', 'sent');
  await keep(page, 'report');
});

test('the administrator sets the months after which one looks again', async () => {
  const page = await people.at('quan-tri-1');
  await visit(page, '/thiet-lap/theo-doi');
  const { months, notMonths } = viSettings.followUp;
  await fill(page, months, '24, 6');
  await page.getByText(notMonths).first().waitFor();
  await fill(page, months, '3, 6, 12');
  await press(page, words.general.save);
  await page.getByText(words.general.saved).waitFor();
  expect(await read('settings/agency')).toMatchObject({ followUpMonths: '3,6,12' });
  await keep(page, 'follow-up-months');
});

test('the administrator writes how the press reaches the office', async () => {
  const page = await people.at('quan-tri-1');
  await visit(page, '/thiet-lap/bao-chi');
  await fill(page, viSettings.press.label, 'Điện thoại 0000 000 000');
  await press(page, words.general.save);
  await page.getByText(words.general.saved).waitFor();
  expect(await read('settings/agency')).toMatchObject({ press: 'Điện thoại 0000 000 000' });
});

test('the administrator writes the motto, and the public reads it', async () => {
  const page = await people.at('quan-tri-1');
  await visit(page, '/thiet-lap/khau-hieu');
  await page.getByText(viSettings.motto.note).waitFor();
  await fill(page, viSettings.motto.label, 'Việc tốt lan xa');
  await press(page, words.general.save);
  await page.getByText(words.general.saved).waitFor();
  await keep(page, 'motto');
  const headOf = async () => (await fetch(`${site}/`)).text();
  await until('the motto at the head of the column', async () =>
    (await headOf()).includes('<p class="motto">Việc tốt lan xa</p>'),
  );
  await put('settings/agency', agency);
});

test('who learned from it is shown by a piece of the case’s evidence', async () => {
  const said = viFollowUp.followUp;
  const id = await putReadyCase(ground, { state: 'recognised' });
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  await pressMove(page, 'nominations', 'replicate');
  await fill(page, said.who, 'Tổ dệt Sóc Minh Họa');
  await fill(page, said.what, 'Mở lớp dạy dệt');
  await fill(page, said.since, typedDay(-3));
  await fill(page, said.source, 'Biên bản của UBND xã');
  await page.getByLabel(said.evidence).selectOption({ index: 1 });
  await send(page, 'nominations', 'replicate');
  await page.getByText(words.move.applied).waitFor();
  const moves = await db.collection(`nominations/${id}/moves`).get();
  expect(moves.docs.map((one) => one.get('input.evidence'))).toEqual([['minh-chung-1']]);
});
