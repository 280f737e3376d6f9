/** What a page offers for its open tasks: which is meant, to whom it may go, and no more time where the day is set elsewhere. */
import { expect, test } from 'vitest';
import type { Roster } from '#domain/person.ts';
import type { Me } from '../../web/data/me.ts';
import { inputOf, startOf, type OfferedMove } from '../../web/pages/moves/offered.ts';
import { assignOffer, extendOffer } from '../../web/pages/moves/task-fields.ts';
import { words } from '../../web/words/words.ts';
import { person, rosterEntry } from '../builders/person.ts';

const people: Roster['people'] = {
  'bien-tap-1': rosterEntry({ roles: ['editor'] }),
  'bien-tap-2': rosterEntry({ roles: ['editor'] }),
  'giam-doc-1': rosterEntry({ roles: ['head'] }),
  'giam-doc-2': rosterEntry({ roles: ['head'] }),
  'van-phong-1': rosterEntry({ roles: ['office'] }),
};
const me = { uid: 'van-phong-1', person: person({ roles: ['office'] }) } as Me;
const checking = {
  state: 'checking',
  tasks: ['stories.x1.2.approveStory', 'stories.x1.9.followAmendment'],
};
const asking = (name: string, offer: Omit<OfferedMove, 'name'> | null): OfferedMove => {
  if (offer === null) throw new Error('nothing is offered');
  return { name, ...offer };
};
const fieldsOf = (offer: OfferedMove): readonly string[] => offer.fields.map(({ name }) => name);

test('one open task is not asked for', () => {
  const only = { ...checking, tasks: checking.tasks.slice(0, 1) };
  const offer = asking('assign', assignOffer('stories', only, people, me));
  expect(fieldsOf(offer)).toEqual(['to', 'reason']);
  expect(offer.fields[0]?.options?.map(({ value }) => value)).toEqual(['giam-doc-1', 'giam-doc-2']);
  expect(inputOf(offer, startOf(offer))).toMatchObject({ task: only.tasks[0] });
  expect(fieldsOf(asking('extend', extendOffer('stories', only)))).toEqual(['due', 'reason']);
});

test('of two it is asked which, in words, and each goes only to those who bear it', () => {
  const offer = asking('assign', assignOffer('stories', checking, people, me));
  expect(fieldsOf(offer)).toEqual(['task', 'to', 'reason']);
  const [which, to] = offer.fields;
  expect(which?.options).toEqual([
    { value: checking.tasks[0], label: words.tasks.approveStory },
    { value: checking.tasks[1], label: words.tasks.followAmendment },
  ]);
  const fitting = (task: string) =>
    to?.options?.flatMap(({ value }) => (to.fits?.(value, { task }) === true ? [value] : []));
  expect(fitting(checking.tasks[0] ?? '')).toEqual(['giam-doc-1', 'giam-doc-2']);
  expect(fitting(checking.tasks[1] ?? '')).toEqual(['bien-tap-1', 'bien-tap-2']);
  const typed = { task: checking.tasks[1] ?? '', to: 'giam-doc-1', reason: '' };
  expect(offer.following?.(typed, 'task')).toEqual({ ...typed, to: '' });
  expect(offer.following?.({ ...typed, to: 'bien-tap-2' }, 'task')).toMatchObject({
    to: 'bien-tap-2',
  });
});

test('no more time is offered for a public notice, and it is for settling a case suspended in it', () => {
  const notice = { state: 'notice', tasks: ['nominations.x1.4.answerNotice'] };
  expect(extendOffer('nominations', notice)).toBeNull();
  const suspended = { by: 'van-phong-1', at: 0 };
  const settling = { ...notice, suspended, tasks: ['nominations.x1.5.settleSuspension'] };
  const offer = asking('extend', extendOffer('nominations', settling));
  expect(inputOf(offer, startOf(offer))).toMatchObject({ task: settling.tasks[0] });
});

test('a declined case still offers its task of telling', () => {
  const declined = {
    state: 'declined',
    subjectTold: null,
    tasks: ['nominations.x1.5.tellSubject'],
  };
  expect(extendOffer('nominations', declined)).not.toBeNull();
  expect(extendOffer('nominations', { ...declined, tasks: [] })).toBeNull();
});
