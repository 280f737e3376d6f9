/** The main road in real browsers, person by person: from a nomination to a profile that anyone can read. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sessionView } from '../../web/words/sessions.ts';
import { words } from '../../web/words/words.ts';
import { db, loadOrganisation, read } from '../functions/suite.ts';
import { councilMembers, type DemoUid } from '../suite/data/people.ts';
import { beginning, type Journey } from './journey.ts';
import { keep } from './screens.ts';
import { mayRead } from './store.ts';
import {
  completeAppraisal,
  forwardToSession,
  mendCase,
  returnedItems,
  returnCase,
  seeReturnedItems,
  settleClaims,
} from './steps/appraise.ts';
import {
  approveDecision,
  issueDecision,
  prepareDecision,
  whatTheWalledRead,
} from './steps/decide.ts';
import { fillInCase } from './steps/fill-in.ts';
import { mailsAbout, nameOf, readHistory } from './steps/history.ts';
import {
  confirmCase,
  landsOn,
  openCase,
  submitCase,
  submitTooEarly,
  unmetItems,
} from './steps/nominate.ts';
import { figuresWithSources, readAsAnyone } from './steps/read.ts';
import {
  closeSession,
  declareAll,
  enterTally,
  holdSession,
  inviteCouncil,
  isShutOut,
  signMinutes,
  whatAMemberReads,
} from './steps/session.ts';
import {
  approveStory,
  publishStory,
  recordAgreement,
  writeLooseFigure,
  writeStory,
} from './steps/story.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
let journey: Journey;
/** Where one step is lost, those behind it cannot be walked. */
let lost = false;

vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  await loadOrganisation();
  // The plan's cycle of 2026 takes cases on whatever day this runs.
  await db.doc('cycles/dot-xet-2026').update({ closes: '2099-12-31' });
  journey = beginning(people.browser, people);
});

beforeEach(({ onTestFailed }) => {
  if (lost) throw new Error('an earlier step of the road failed');
  onTestFailed(() => {
    lost = true;
  });
});

test('1. a case sent too early is told all it lacks, each with a link to its field, and stays a draft', async () => {
  await openCase(journey);
  const page = await submitTooEarly(journey);
  const items = await unmetItems(page);
  await keep(page, 'step-1-too-early');
  expect(items.map(({ field }) => field)).toEqual([
    'f-summary',
    'f-place',
    'f-birthYear',
    'f-answers.H4',
    'f-consents',
    'f-claims',
    ...['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6'].map((id) => `f-answers.${id}`),
    // Nothing to fill in: the head of the unit has not confirmed yet.
    null,
  ]);
  expect(new Set(items.map(({ sentence }) => sentence)).size).toBe(items.length);
  for (const { href } of items) if (href !== null) await landsOn(page, href);
  expect(await read(`nominations/${journey.caseId}`)).toMatchObject({ state: 'draft', seq: 0 });
});

test('1. the officer fills the case in, the head of the unit confirms it, the officer submits it', async () => {
  await fillInCase(journey);
  await confirmCase(journey, 'step-1-confirmed');
  await submitCase(journey, 'step-1-submitted');
});

test('2. the office settles the claims and returns the case; the officer lands on both items and mends them', async () => {
  await settleClaims(journey);
  await returnCase(journey);
  expect(await seeReturnedItems(journey)).toEqual(['f-summary', 'f-claims.thanh-tich-1']);
  await mendCase(journey);
});

test('2. confirmed and sent again, the case is appraised and goes to a session', async () => {
  await confirmCase(journey, 'step-2-confirmed-again');
  await submitCase(journey, 'step-2-submitted-again');
  await completeAppraisal(journey);
  await forwardToSession(journey);
});

test('3. every member declares at their own browser; two are shut out and read the case no more', async () => {
  await inviteCouncil(journey);
  await declareAll(journey);
  const { summary } = journey.subject;
  expect(await whatAMemberReads(journey, 'truong-phong-2', summary)).toContain(summary);
  const { walled } = words.caseView;
  expect(await whatAMemberReads(journey, 'chu-tich-cong-doan', walled)).not.toContain(summary);
  for (const uid of councilMembers)
    expect([uid, await mayRead(uid, `nominations/${journey.caseId}/claims`)]).toEqual([
      uid,
      !isShutOut(uid),
    ]);
});

test('3. the paper ballot of the five others is counted along, and closing the session decides the case', async () => {
  await holdSession(journey);
  await enterTally(journey);
  await closeSession(journey);
  await signMinutes(journey);
});

test('4. the head approves, the office issues, and who is shut out sees no tally', async () => {
  await prepareDecision(journey);
  await approveDecision(journey);
  await issueDecision(journey);
  const seen = await whatTheWalledRead(journey);
  expect(seen).toContain(words.states.nominations.recognised);
  expect(seen).not.toContain(words.caseView.tally);
  expect(seen).not.toContain(sessionView.against);
});

test('5. a figure that no claim backs is refused in words; with the figures of the claims the story is published', async () => {
  expect(await writeLooseFigure(journey)).toEqual([
    'Số liệu “ba mươi hộ” chưa gắn với thành tích đã kiểm chứng.',
  ]);
  await writeStory(journey);
  await recordAgreement(journey);
  await approveStory(journey);
  await publishStory(journey);
});

test('6. without account and script a reader finds the profile: each figure with its source, nothing private', async () => {
  const page = await readAsAnyone(journey);
  const html = await page.content();
  expect(await figuresWithSources(page)).toEqual([
    ['32 người', expect.stringContaining('Hội Liên hiệp Phụ nữ xã Bù Gia Mập')],
    ['1.250,5 m', expect.stringContaining('biên bản kiểm tra thực địa của Văn phòng')],
  ]);
  expect(html).toContain(journey.subject.name);
  expect(html.match(/<script[^>]*>/gu)).toEqual([
    '<script type="application/ld+json">',
    expect.stringMatching(/^<script src="\/doc\.js" defer="">$/u),
  ]);
  for (const secret of secretsOf(journey)) expect(html).not.toContain(secret);
  await page.context().close();
});

test('7. the case page tells who did what, when and why, and to whom each step wrote', async () => {
  const history = await readHistory(journey);
  const { draft: _draft, ...state } = words.states.nominations;
  const { sessions: ofSession, stories: ofStory } = words.states;
  const { noted, refusedRequest } = words.caseView;
  const by = (
    who: string,
    move: string,
    result: string,
    why: string | RegExp,
    ...mails: readonly DemoUid[]
  ) => ({
    move,
    result,
    who,
    when: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/u),
    why: expect.stringMatching(why),
    mails: mails.map(nameOf).toSorted(),
  });
  const officer = nameOf('can-bo-1');
  const unitHead = nameOf('truong-phong-1');
  const office = nameOf('van-phong-1');
  const editor = nameOf('bien-tap-1');
  const textVersion = /^Bản \d+$/u;
  // How often the form saved while somebody typed is its own affair; what was confirmed is what was sent.
  const [once = '', again = ''] = history.flatMap(({ move, why }) =>
    move === 'confirm' ? why : [],
  );
  expect(again).not.toBe(once);
  expect(history).toEqual([
    by(officer, 'submit', refusedRequest, 'Bản số 1'),
    by(unitHead, 'confirm', noted, /^Bản số \d+$/u, 'can-bo-1'),
    by(officer, 'submit', state.appraisal, once, ...officeStaff),
    by(
      office,
      'return',
      state.returned,
      returnedItems.map(({ text }) => text).join('.*'),
      'can-bo-1',
    ),
    by(unitHead, 'confirm', noted, /^Bản số \d+$/u, 'can-bo-1'),
    by(officer, 'submit', state.appraisal, again, ...officeStaff),
    by(office, 'forward', state.council, '', 'can-bo-1', 'truong-phong-1'),
    by(office, 'sessions.close', ofSession.closed, '', 'giam-doc'),
    by(
      words.general.system,
      'endorse',
      state.decision,
      words.verdictReasons.reached,
      'can-bo-1',
      'giam-doc',
    ),
    by(office, 'sessions.sign', ofSession.signed, '01/BB-HĐ', 'giam-doc'),
    by(nameOf('giam-doc'), 'approve', state.signed, 'GIÁM ĐỐC', ...officeStaff),
    by(office, 'issue', state.recognised, '', 'bien-tap-1', 'can-bo-1'),
    // The text with the figure that no claim backs, and the one that was published.
    by(editor, 'stories.sendToCheck', refusedRequest, textVersion),
    by(editor, 'stories.sendToCheck', ofStory.checking, textVersion, 'giam-doc'),
    by(nameOf('giam-doc'), 'stories.approve', ofStory.approved, textVersion, 'bien-tap-1'),
    by(editor, 'stories.publish', ofStory.published, textVersion, 'giam-doc', ...officeStaff),
  ]);
});

test('7. each step left its mails for the right people, and nobody who is shut out got one', async () => {
  const to = (kind: string, ...uids: readonly DemoUid[]): readonly string[] =>
    uids.map((uid) => `${kind} to ${uid}`);
  expect(await mailsAbout(journey.caseId)).toEqual([
    ...to('caseApproved', ...officeStaff),
    ...to('caseConfirmed', 'can-bo-1', 'can-bo-1'),
    ...to('caseForwarded', 'can-bo-1', 'truong-phong-1'),
    ...to('caseRecognised', 'bien-tap-1', 'can-bo-1'),
    ...to('caseReturned', 'can-bo-1'),
    ...officeStaff.flatMap((uid) => to('caseSubmitted', uid, uid)),
    ...to('caseToDecide', 'can-bo-1', 'giam-doc'),
    ...to('storyApproved', 'bien-tap-1'),
    ...to('storyPublished', 'chanh-van-phong', 'giam-doc', 'van-phong-1', 'van-phong-2'),
    ...to('storyToCheck', 'giam-doc'),
  ]);
  expect(await mailsAbout(journey.session)).toEqual([
    ...to('minutesSigned', 'giam-doc'),
    ...to('sessionClosed', 'giam-doc'),
    ...to('sessionInvited', ...councilMembers.toSorted()),
  ]);
  expect(await mailsAbout(journey.decision)).toEqual(to('decisionToIssue', ...officeStaff));
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));

const officeStaff = ['chanh-van-phong', 'van-phong-1', 'van-phong-2'] as const;

/** As it was typed and as it is stored. */
const secretsOf = ({ subject: { secrets } }: Journey): readonly string[] => [
  ...Object.values(secrets),
  '1968-03-14',
  '0912345678',
];
