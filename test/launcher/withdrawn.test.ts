/** How long a withdrawal takes, measured by the function as it is registered: a suite of its own, whose functions know where its public pages are. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GonePage } from '#domain/gone-page.ts';
import { tombstone } from '#domain/profile.ts';
import { profile, story } from '../builders/story.ts';
import type * as Tools from '../functions/suite.ts';
import { startSuite, type Suite } from '../suite/emulators.ts';
import { chosenServices } from '../suite/environment.ts';

let suite: Suite;
/** They find the suite by its variables, so they are loaded once these are set. */
let tools: typeof Tools;

beforeAll(async () => {
  const services = chosenServices('firestore,functions,hosting');
  // Nobody listens there: no mail is written here.
  suite = await startSuite({
    ports: 'free',
    services,
    showPage: false,
    smtp: 'smtp://127.0.0.1:9',
  });
  Object.assign(process.env, suite.variables);
  tools = await import('../functions/suite.ts');
});
afterAll(async () => {
  await tools.endApps();
  await suite.stop();
});

test('a withdrawal that was carried out has its seconds noted, for the page and for every place that named it', async () => {
  const id = tools.freshId(20);
  const slug = `nguoi-giu-nghe-det-${tools.freshId(8)}`;
  const site = suite.variables['GS_HOSTING_URL'] ?? '';
  const published = { slug, textVersion: 1, at: Timestamp.now(), corrections: [] };
  await tools.put(`stories/${id}`, story({ state: 'published', slug, published }));
  await tools.put(`profiles/${slug}`, profile({ slug, story: id }));
  const names = async (address: string): Promise<boolean> =>
    (await (await fetch(`${site}${address}`)).text()).includes(`/guong/${slug}`);
  await tools.until('the profile stands in the list', () => names('/danh-sach'));

  // As the move function leaves it: the request with its outcome, and the tombstone.
  const asked = Timestamp.now();
  const request = { move: 'withdraw', by: 'system', at: asked, seen: 0, input: {}, outcome: null };
  const moves = tools.db.collection(`stories/${id}/moves`);
  await moves.doc('refused').set({ ...request, outcome: { status: 'refused', code: 'stale' } });
  await moves.doc('applied').set({ ...request, outcome: { status: 'refused', code: 'stale' } });
  await tools.put(`profiles/${slug}`, tombstone({ slug, story: id }, '2026-12-20'));
  await moves.doc('applied').update({ outcome: { status: 'applied', code: null } });
  await moves.doc('refused').update({ seen: 1 });

  const noted = await tools.until('the measure', async () => {
    const kept = await tools.read(`stories/${id}/withdrawals/applied`);
    return kept !== null && GonePage.parse(kept);
  });
  const seconds = [noted.gone, noted.others.lists, noted.others.search, noted.others.feeds].map(
    (gone) => (gone == null ? null : (gone.toMillis() - asked.toMillis()) / 1000),
  );
  for (const one of seconds) {
    expect(one).not.toBeNull();
    expect(one).toBeLessThan(60);
  }
  expect(await names('/danh-sach')).toBe(false);
  expect(await tools.read(`stories/${id}/withdrawals/refused`)).toBeNull();
});
