/** The editor enters an English version of a published story, sees at once what is wrong with it, has it confirmed, publishes it and takes it off. */
import { beforeAll, expect, test } from 'vitest';
import { viStories } from '../../web/words/vi-stories.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { words } from '../../web/words/words.ts';
import { consent } from '../builders/consent.ts';
import { story } from '../builders/story.ts';
import { translation } from '../builders/translation.ts';
import { putGround, makeRecognised, putReadyCase } from '../functions/road.ts';
import { published } from '../functions/road-to-the-public.ts';
import { loadOrganisation, put, until } from '../functions/suite.ts';
import { fill, followMenu, press, visit } from './hands.ts';
import { violations } from './looks/axe.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { translations: said } = viTranslations;

const people = peopleHere();
let id = '';
let slug = '';

beforeAll(async () => {
  await loadOrganisation();
  id = await putReadyCase((await putGround()).id);
  await makeRecognised(id);
  const given = consent({ nomination: id, scope: 'publication', languages: ['vi', 'en'] });
  await put(`consents/${id}_publication`, given);
  await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
  slug = await published(id);
});

test('a version is pasted, checked at once, previewed, confirmed, published and taken off', async () => {
  const page = await people.at('bien-tap-1');
  await visit(page, `/bai/${id}`);
  await page.getByText(viStories.storyView.translations, { exact: true }).click();
  await page.getByLabel(said.language, { exact: true }).selectOption('en');
  await press(page, said.begin);
  const { title, lead, body } = translation();
  await fill(page, said.name, title);
  await fill(page, said.lead, lead);
  await page.getByLabel(said.body).fill('The class has had 40 learners.');
  await page.getByText(said.faults.markerMissing('thanh-tich-1')).waitFor();
  await page.getByText(said.faults.looseFigure('40')).waitFor();
  await keep(page, 'translation-faults');
  await press(page, said.publish);
  await page.getByText(said.refusals.unfit).waitFor();

  await page.getByLabel(said.body).fill(body);
  await page.getByLabel(/^Sau số liệu/u).fill('learners');
  await page.getByText(said.fine).waitFor();
  await page.getByText(said.preview).click();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { name: title }).waitFor();
  await preview.getByText('Made by a translator, not yet checked').waitFor();
  await fill(page, said.confirmer, 'Alice Example');
  // Nothing keeps the name before it is confirmed: leaving asks first.
  await followMenu(page, words.menu.tasks);
  await press(page.getByRole('dialog', { name: words.autosave.leaveTitle }), words.autosave.stay);
  await press(page, said.confirm);
  await page.getByText(/^Alice Example đã xác nhận bản này/u).waitFor();
  await press(page, said.publish);
  await page.getByText(said.done.publish).waitFor();
  await keep(page, 'translation-published');
  expect(await violations(page)).toEqual([]);

  const reader = await people.browser.newPage({ javaScriptEnabled: false });
  await until('the English page', async () => {
    const answer = await reader.goto(`${site}/guong/${slug}/en`);
    return answer?.status() === 200;
  });
  expect(await reader.locator('html').getAttribute('lang')).toBe('en');
  await reader.getByText('confirmed by a native speaker on').waitFor();
  await reader.getByRole('link', { name: 'Tiếng Việt' }).click();
  await reader.getByRole('link', { name: 'English' }).waitFor();
  await reader.close();

  await press(page, said.takeDown);
  await page.getByText(said.done.takeDown).waitFor();
  expect(people.errors).toEqual([]);
});
