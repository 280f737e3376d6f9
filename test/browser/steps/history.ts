/** Step 7: the case page tells the whole history, and every step's mail lies ready for the right person. */
import type { Locator } from 'playwright-core';
import { words } from '../../../web/words/words.ts';
import { db } from '../../functions/suite.ts';
import { people, type DemoUid } from '../../suite/data/people.ts';
import { textsOf, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';

/** One step as the page tells it; `mails` names whom it wrote to. */
export interface Told {
  readonly move: string;
  readonly result: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  readonly mails: readonly string[];
}

/** The history as the office reads it, the first step first, the deliveries of every step opened. */
export const readHistory = async (journey: Journey): Promise<readonly Told[]> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, `/ho-so/${journey.caseId}`);
  // The story's moves come last, with all that stands beside the case.
  await page.locator('[data-move-entry^="stories."]').first().waitFor();
  const entries = page.locator('[data-move-entry]');
  const told: Told[] = [];
  for (const entry of await entries.all()) told.unshift(await toldBy(entry));
  await keep(page, 'step-7-history');
  return told;
};

const toldBy = async (entry: Locator): Promise<Told> => {
  const mails = entry.locator('[data-part=mails]');
  if ((await mails.count()) > 0) {
    await mails.locator('summary').click();
    await mails.locator('li').first().waitFor();
  }
  const [who = '', when = ''] = (await entry.locator('.hint').first().innerText()).split(' · ');
  return {
    move: (await entry.getAttribute('data-move-entry')) ?? '',
    result: await entry.locator('.badge').first().innerText(),
    who,
    when,
    why: (await textsOf(entry.locator('p.prose'))).join('; '),
    mails: recipients(await textsOf(mails.locator('li'))),
  };
};

const underWay = (['queued', 'leased', 'sent'] as const).map(
  (state) => words.deliveryStates[state],
);
const ours = new Set(Object.values(people).map(({ name }) => name));

/**
 * "Nguyễn Văn Mẫu: chờ gửi · 23/11/2026 22:51" → the name; a mail that will not arrive keeps its state.
 * Whoever was invited besides the organisation's own people, in other tests on the same emulators, is left out.
 */
const recipients = (lines: readonly string[]): readonly string[] => {
  const told = lines.map((line) => line.split(' · ')[0]?.split(': ') ?? []);
  const named = told.flatMap(([name = '', state = '']) => {
    if (!ours.has(name)) return [];
    return underWay.some((known) => known === state) ? [name] : [`${name}: ${state}`];
  });
  return [...new Set(named)].toSorted();
};

export const nameOf = (uid: DemoUid): string => people[uid]?.name ?? '';

/** "kind to person" of each mail about a document to the organisation's people, sorted; one that will not arrive says so. */
export const mailsAbout = async (subject: string): Promise<readonly string[]> => {
  const found = await db.collection('mail').where('subject', '==', subject).get();
  return found.docs
    .filter((mail) => Object.hasOwn(people, String(mail.get('person'))))
    .map((mail) => {
      const state = String(mail.get('state'));
      const line = `${mail.get('kind')} to ${mail.get('person')}`;
      return ['queued', 'leased', 'sent'].includes(state) ? line : `${line}: ${state}`;
    })
    .toSorted();
};
