/** The second half of the main road: council, decision, publication. */
import { randomInt } from 'node:crypto';
import type { Decision } from '#domain/decision.ts';
import type { Session } from '#domain/session.ts';
import type { Story } from '#domain/story.ts';
import { decision } from '../builders/decision.ts';
import { sevenMembers } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { tally } from '../builders/tally.ts';
import { must, outcomeAt, putSession, today } from './road.ts';
import { db, freshId, put, read, until } from './suite.ts';

const shutOut = ['truong-phong-1', 'truong-phong-2'];

/** Invited, declared by all seven (two are shut out), voted for by the five others, closed. */
export const heldSession = async (
  ground: string,
  id: string,
  given: Partial<Session> = {},
): Promise<string> => {
  const session = await putSession(ground, given);
  await must({
    id,
    move: 'forward',
    by: 'van-phong-1',
    input: { session, appraisal: 'van-phong-1' },
  });
  const track = 'sessions';
  await must({ track, id: session, move: 'invite', by: 'van-phong-1' });
  for (const by of sevenMembers) {
    const conflicts = shutOut.includes(by) ? [{ nomination: id, ground: 'sibling' }] : [];
    await must({ track, id: session, move: 'declare', by, input: { conflicts } });
  }
  await must({ track, id: session, move: 'open', by: 'van-phong-1' });
  await db.doc(`sessions/${session}`).update({ present: sevenMembers });
  const counted = { givenOut: 5, returned: 5, valid: 5, invalid: 0, for: 5, against: 0 };
  await put(`nominations/${id}/tally/current`, tally({ session, ...counted }));
  await must({ track, id: session, move: 'close', by: 'van-phong-1' });
  return session;
};

/** Approved by the head and issued under a number of its own. */
export const issued = async (id: string, given: Partial<Decision> = {}): Promise<string> => {
  const decisionId = freshId(20);
  const track = 'decisions';
  await put(`decisions/${decisionId}`, decision({ cases: [id], ...given }));
  const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
  await must({ track, id: decisionId, move: 'approve', by: 'giam-doc', input: signing });
  await outcomeAt(`nominations/${id}/moves/approve.${decisionId}`);
  const paper = {
    number: String(randomInt(1_000_000)),
    day: today(),
    signatory: 'Nguyễn Văn Mẫu',
    scan: null,
  };
  await must({ track, id: decisionId, move: 'issue', by: 'van-phong-1', input: paper });
  await outcomeAt(`nominations/${id}/moves/issue.${decisionId}`);
  return decisionId;
};

/** Written, agreed to, approved and published; resolves to its address. */
export const published = async (id: string, given: Partial<Story> = {}): Promise<string> => {
  const slug = `nguoi-giu-nghe-det-${freshId(6)}`;
  const { title, lead, body, subjectAgreed, author } = story();
  const text = { title, lead, body, subjectAgreed, author, ...given };
  const track = 'stories';
  await until('the story', () => read(`stories/${id}`));
  await db.doc(`stories/${id}`).update({ ...text, slug });
  const input = { textVersion: 1 };
  await must({ track, id, move: 'sendToCheck', by: 'bien-tap-1', input });
  await must({ track, id, move: 'approve', by: 'giam-doc', input });
  await must({ track, id, move: 'publish', by: 'bien-tap-1', input: { ...input, correction: '' } });
  return slug;
};
