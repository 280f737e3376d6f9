/** Stories, and the subject's word on them. */
import { tracks } from '#domain/tracks.ts';
import { checkAnswer, story, storyPhoto, subjectAgreed } from '../../builders/story.ts';
import { type Doc, serverTime } from '../client.ts';
import { type Knocker, has } from '../people.ts';
import { freshId } from '../fresh.ts';
import {
  type Form,
  forged,
  noDay,
  noFilled,
  noId,
  noOneOf,
  noText,
  noWhole,
  signed,
} from './form.ts';
import { badChange, kept } from './stage.ts';

const editor = (who: Knocker): boolean => has(who, 'editor');

const ways = {
  practice: { title: 'Tên', steps: 'Một', conditions: '', contact: '' },
  fields: ['rescue', 'unity'],
};
const photo = storyPhoto();
const six = Array.from({ length: 6 }, (_none, at) => storyPhoto({ id: `anh-${at}` }));

const badPhotos = ['', { 0: photo }, [...six, photo]];

const badStory = {
  photos: badPhotos,
  title: noText(160),
  lead: noText(600),
  body: noText(20_000),
  fields: [['rescue', 'x'], 'rescue', ['rescue', 5], Array.from({ length: 10 }, () => 'rescue')],
  practice: [null, 5, { title: 'Tên' }],
  'practice.title': noText(160),
  'practice.steps': noText(3000),
  'practice.conditions': noText(1000),
  'practice.contact': noText(200),
  'practice.more': ['x'],
  slug: ['Hoa', '-a', 'a--b', 'a'.repeat(81), 5, null],
};

const badAgreement = {
  'subjectAgreed.textVersion': [1, 3, null],
  'subjectAgreed.how': noOneOf,
  'subjectAgreed.witness': noText(120),
  'subjectAgreed.on': noDay,
  'subjectAgreed.more': ['x'],
};

const storyIn = (state: string): Doc => story({ state: state as 'approved', textVersion: 2 });

export const stories: readonly Form[] = [
  {
    title: 'a story written further',
    states: tracks.stories.states,
    stage: kept('stories', storyIn),
    valid: (uid) => ({
      title: 'Khác',
      lead: 'Khác',
      body: 'Khác',
      slug: 'khac-2',
      ...ways,
      photos: [photo],
      textVersion: 3,
      author: uid,
      updatedAt: serverTime,
    }),
    also: [{ photos: six }, { photos: [] }],
    may: (who, state) => editor(who) && state === 'drafting',
    for: { name: 'editor', state: 'drafting' },
    bad: {
      ...badChange,
      ...badStory,
      textVersion: [2, 4, '3'],
      author: ['somebody', null],
      subjectAgreed: [subjectAgreed({ textVersion: 2 })],
      approved: [{ by: 'editor' }],
      published: [{ slug: 'x' }],
      nomination: ['case0001'],
      source: ['goodDeed'],
      code: ['x'],
    },
  },
  {
    title: 'the subject’s word on a story',
    states: tracks.stories.states,
    stage: kept('stories', storyIn),
    valid: () => ({
      subjectAgreed: subjectAgreed({ textVersion: 2, how: 'readAloud' }),
      updatedAt: serverTime,
    }),
    may: (who, state) => editor(who) && ['drafting', 'checking', 'approved'].includes(state),
    for: { name: 'editor', state: 'approved' },
    bad: { ...badChange, ...badAgreement, title: ['Khác'], textVersion: [3], author: ['editor'] },
  },
  {
    title: 'the day for which a story is planned',
    states: tracks.stories.states,
    stage: kept('stories', storyIn),
    valid: () => ({ planned: '2026-12-20', updatedAt: serverTime }),
    also: [{ planned: null }],
    may: (who, state) =>
      has(who, 'editor', 'office', 'head') && ['drafting', 'checking', 'approved'].includes(state),
    for: { name: 'editor', state: 'approved' },
    bad: { ...badChange, planned: noDay, title: ['Khác'] },
  },
  {
    title: 'an answer to the check',
    states: tracks.stories.states,
    stage: (state) => {
      const path = `stories/${freshId()}`;
      return {
        ground: [{ set: path, data: storyIn(state) }],
        write: (data) => [{ set: `${path}/answers/superlative.body.a1`, data }],
      };
    },
    valid: (uid) => ({ ...checkAnswer(), ...signed(uid) }),
    also: [{ answer: 'mended', reason: '' }],
    may: (who, state) => editor(who) && ['drafting', 'checking'].includes(state),
    for: { name: 'editor', state: 'checking' },
    bad: {
      ...forged,
      v: [2],
      code: noId,
      words: noText(300),
      answer: noOneOf,
      reason: noFilled(500),
      textVersion: noWhole(1, 1_000_000),
    },
  },
  {
    title: 'an answer to the check under a name that is none',
    states: ['drafting'],
    stage: (state) => {
      const path = `stories/${freshId()}`;
      return {
        ground: [{ set: path, data: storyIn(state) }],
        write: (data) => [{ set: `${path}/answers/a b`, data }],
      };
    },
    valid: (uid) => ({ ...checkAnswer(), ...signed(uid) }),
    may: () => false,
    for: null,
    bad: {},
  },
  {
    title: 'a word taken back while drafting',
    states: ['drafting'],
    stage: kept('stories', storyIn),
    valid: () => ({ subjectAgreed: null, updatedAt: serverTime }),
    may: editor,
    for: { name: 'editor', state: 'drafting' },
    bad: {
      author: ['editor'],
      textVersion: [3],
      subjectAgreed: [subjectAgreed({ textVersion: 2, witness: 'e\u0301' })],
    },
  },
];
