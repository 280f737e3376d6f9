/** A public notice through the running functions: posted, read, answered to by the public, and the council after it. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommentAuthor, NoticeComment, PublicNotice } from '#domain/public-notice.ts';
import { allOff } from '#domain/switches.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { wall } from '../builders/session.ts';
import { codeIn, formAt, somewhere } from './public-form.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { moved, must, putGround, putReadyCase, putSession, stateOf, today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, tokenOf, until } from './suite.ts';

const { home, post, freshStamp, sentInTime } = formAt('publicNotices/niem-yet');
const ground = await (async () => {
  await loadOrganisation();
  return putGround();
})();

beforeAll(async () => {
  await put(
    `rulePacks/${ground.id}`,
    rulePack({ id: ground.id, noticeWorkingDays: 3, validFrom: '2020-01-01' }),
  );
  await put('settings/switches', { ...allOff, publicNotice: true });
});
afterAll(async () => {
  await put('settings/switches', { ...allOff });
  await endApps();
});

const typed = {
  text: 'Tôi ở cùng thôn, việc này có thật.',
  author: 'Bà Thị Minh Họa',
  contact: '0900 000 111',
};
const posting = { keeper: 'van-phong-1', otherKeeper: 'giam-doc' };

/** A case in appraisal, all settled, with or without a yes to the notice. */
const putAppraised = async (isAgreed = true): Promise<string> => {
  const id = await putReadyCase(ground.id, { state: 'appraisal' });
  await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  if (isAgreed)
    await put(
      `consents/${id}_publication`,
      consent({ nomination: id, scope: 'publication', channels: ['notice'] }),
    );
  return id;
};

const asked = (id: string, move: string, input: object) => ({
  track: 'nominations' as const,
  id,
  move,
  by: 'van-phong-1' as const,
  input,
});

const posted = async (): Promise<string> => {
  const id = await putAppraised();
  await must(asked(id, 'post', posting));
  return id;
};

const pageOf = async (id: string) => {
  const answer = await fetch(`${home}/${id}`);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

const commentsOf = async (id: string) =>
  (await db.collection(`nominations/${id}/comments`).get()).docs.map((one) => ({
    id: one.id,
    comment: NoticeComment.parse(one.data()),
  }));

/** The days of the notice are over, as they are a week later. */
const past = (id: string): Promise<unknown> =>
  Promise.all([
    db.doc(`nominations/${id}`).update({ noticeUntil: '2020-01-06' }),
    db.doc(`notices/${id}`).update({ until: '2020-01-06' }),
  ]);

describe('a case on notice', () => {
  test('is read by everybody, commented on, and goes to the council once that is answered', async () => {
    const id = await posted();
    const notice = PublicNotice.parse(await read(`notices/${id}`));
    const page = await pageOf(id);
    expect(page.status).toBe(200);
    for (const shown of [notice.name, notice.unit, notice.cycle, notice.code])
      expect(page.body).toContain(shown);
    for (const kept of ['van-phong-1', 'giam-doc', 'keeper']) expect(page.body).not.toContain(kept);
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await (await fetch(home)).text()).toContain(`/niem-yet/${id}`);

    const given = { ...typed, stamp: await freshStamp(`/${id}`) };
    const first = await sentInTime(`${id}/gui`, given, somewhere());
    const again = await post(`${id}/gui`, given, somewhere());
    expect([first.status, again.status]).toEqual([201, 201]);
    const found = await commentsOf(id);
    expect(found.map(({ comment }) => comment.text)).toEqual([typed.text]);
    const [{ id: comment } = { id: '' }] = found;
    expect(JSON.stringify(found)).not.toContain(typed.author);
    const author = CommentAuthor.parse(await read(`nominations/${id}/commentAuthors/${comment}`));
    expect(author).toMatchObject({
      author: typed.author,
      contact: typed.contact,
      keepers: ['van-phong-1', 'giam-doc'],
    });

    const code = codeIn(first.body);
    const waiting = await post('tra-cuu', { code: code.toLowerCase() }, somewhere());
    expect([waiting.status, waiting.body.includes('chưa trả lời')]).toEqual([200, true]);

    await past(id);
    expect((await pageOf(id)).status).toBe(410);
    const session = await putSession(ground.id);
    const forward = asked(id, 'forward', { session, appraisal: 'van-phong-1' });
    expect(await moved(forward)).toMatchObject({
      status: 'refused',
      details: { unmet: [{ code: 'commentNotAnswered', field: `f-comments.${comment}` }] },
    });
    await db.doc(`nominations/${id}/comments/${comment}`).update({
      answer: { text: 'Đã xác minh tại thôn.', by: 'van-phong-1', at: Timestamp.now() },
    });
    await must(forward);
    const answered = await post('tra-cuu', { code }, somewhere());
    expect(answered.body).toContain('Đã xác minh tại thôn.');
    expect(answered.body).not.toContain(typed.text);
  });

  test('is taken down the moment it is reopened, and takes no comment any more', async () => {
    const id = await posted();
    const stamp = await freshStamp(`/${id}`);
    await must(asked(id, 'reopen', { reason: 'Có ý kiến cần xem lại' }));
    expect(await stateOf(`nominations/${id}`)).toBe('appraisal');
    expect((await pageOf(id)).status).toBe(404);
    expect((await sentInTime(`${id}/gui`, { ...typed, stamp }, somewhere())).status).toBe(404);
    expect(await commentsOf(id)).toEqual([]);
  });

  test('is taken down when the consent is taken back', async () => {
    const id = await posted();
    await db.doc(`consents/${id}_publication`).update({
      withdrawn: { by: 'van-phong-1', at: Timestamp.now(), reason: 'Đổi ý' },
    });
    await until('the notice gone', async () => (await read(`notices/${id}`)) === null);
    expect((await pageOf(id)).status).toBe(404);
  });

  test('is not posted without a yes to being named', async () => {
    const id = await putAppraised(false);
    expect(await moved(asked(id, 'post', posting))).toMatchObject({
      details: { unmet: [{ code: 'noConsentToNotice' }] },
    });
    expect(await read(`notices/${id}`)).toBeNull();
  });

  test('hangs on paper alone while notices are turned off', async () => {
    const id = await posted();
    await put('settings/switches', { ...allOff });
    expect((await pageOf(id)).status).toBe(404);
    expect(await (await fetch(home)).text()).not.toContain(id);
    await put('settings/switches', { ...allOff, publicNotice: true });
    expect((await pageOf(id)).status).toBe(200);
  });
});

describe('what came to the office on paper or by word', () => {
  const onPaper = { ...typed, how: 'paper', on: today() };

  const enter = async (
    id: string,
    by: DemoUid,
    given: object = {},
  ): Promise<{ readonly status: number; readonly code: unknown }> => {
    const answer = await fetch(`${home}/${id}/nhap`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(by)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: freshId(20), ...onPaper, ...given }),
    });
    const { code = null } = (await answer.json()) as { code?: unknown };
    return { status: answer.status, code };
  };

  test('lies beside what came by the form, its author apart, and is answered before the council', async () => {
    const id = await posted();
    const own = { id: freshId(20) };
    expect(await enter(id, 'van-phong-2', own)).toEqual({ status: 201, code: null });
    // A page that never saw the answer sends it again.
    expect(await enter(id, 'van-phong-2', own)).toEqual({ status: 201, code: null });
    const kept = await commentsOf(id);
    expect(kept).toMatchObject([
      { id: own.id, comment: { text: typed.text, entered: { by: 'van-phong-2', how: 'paper' } } },
    ]);
    expect(JSON.stringify(kept)).not.toContain(typed.author);
    const author = await read(`nominations/${id}/commentAuthors/${own.id}`);
    expect(CommentAuthor.parse(author)).toEqual({
      v: 1,
      author: typed.author,
      contact: typed.contact,
      keepers: ['van-phong-1', 'giam-doc'],
    });
    await past(id);
    const session = await putSession(ground.id);
    const forward = asked(id, 'forward', { session, appraisal: 'van-phong-1' });
    expect(await moved(forward)).toMatchObject({
      details: { unmet: [{ code: 'commentNotAnswered', field: `f-comments.${own.id}` }] },
    });
  });

  test('is refused to others than the office, behind a wall, out of its days, or with a part missing', async () => {
    const id = await posted();
    expect(await enter(id, 'can-bo-1')).toEqual({ status: 403, code: 'notYou' });
    expect(await enter(id, 'van-phong-2', { on: '2020-01-06' })).toEqual({
      status: 422,
      code: 'notInItsDays',
    });
    expect(await enter(id, 'van-phong-2', { author: ' ' })).toEqual({
      status: 400,
      code: 'badInput',
    });
    await put(`nominations/${id}/walls/van-phong-2`, wall({ uid: 'van-phong-2' }));
    expect(await enter(id, 'van-phong-2')).toEqual({ status: 403, code: 'notYou' });
    await must(asked(id, 'reopen', { reason: 'Có ý kiến cần xem lại' }));
    expect(await enter(id, 'van-phong-1')).toEqual({ status: 409, code: 'notNow' });
    expect((await fetch(`${home}/${id}/nhap`, { method: 'POST' })).status).toBe(401);
    expect(await commentsOf(id)).toEqual([]);
  });
});

describe('what is not taken comes back with all that was typed', () => {
  test('nameless, with HTML, with what people do not see, with a stamp of one’s own, or too often', async () => {
    const id = await posted();
    const stamp = await freshStamp(`/${id}`);
    const attack = '"><script>alert(1)</script>';
    const nameless = await sentInTime(
      `${id}/gui`,
      { ...typed, text: attack, author: ' ', stamp },
      somewhere(),
    );
    expect([nameless.status, nameless.body.includes(typed.contact)]).toEqual([422, true]);
    expect(nameless.body).not.toContain('<script');
    for (const more of [{ website: 'x' }, { stamp: 'a.b.c' }, { text: 'a\u202Eb' }]) {
      const answer = await post(`${id}/gui`, { ...typed, stamp, ...more }, somewhere());
      expect([answer.status, answer.body.includes(typed.contact)]).toEqual([422, true]);
    }
    const address = somewhere();
    const statuses: number[] = [];
    // One after another: for requests at once the emulator starts processes, each with a count of its own.
    for (let sent = 0; sent < 22; sent += 1)
      statuses.push((await post(`${id}/gui`, { ...typed, author: '', stamp }, address)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(await commentsOf(id)).toEqual([]);
  });

  test('and what is no form, no notice or no code is told so', async () => {
    const id = await posted();
    const noForm = await fetch(`${home}/${id}/gui`, { method: 'POST', body: '{}' });
    expect(noForm.status).toBe(400);
    expect((await pageOf('zzzzzzzz')).status).toBe(404);
    expect((await post('tra-cuu', { code: 'AAAA-BBBB-CCCC' }, somewhere())).status).toBe(404);
  });
});
