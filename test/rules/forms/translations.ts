/** Language versions of a story as the editor enters them, a native speaker's word on them, and what is asked for them. */
import { translation } from '../../builders/translation.ts';
import { serverTime, type Doc } from '../client.ts';
import { freshId } from '../fresh.ts';
import { has, type Knocker } from '../people.ts';
import {
  forged,
  noDay,
  noFilled,
  noOneOf,
  noText,
  noWhole,
  signed,
  type Form,
  type Stage,
} from './form.ts';
import { made } from './stage.ts';

const editor = (who: Knocker): boolean => has(who, 'editor');
const byEditor = { name: 'editor', state: '' };

const now = (uid: string): Doc => ({ updatedBy: uid, updatedAt: serverTime });

const begun = (language: string) => (): Stage => ({
  ground: [],
  write: (data) => [{ create: `stories/${freshId()}/translations/${language}`, data }],
});

const standing = (): Stage => {
  const path = `stories/${freshId()}/translations/en`;
  return {
    ground: [{ set: path, data: translation() }],
    write: (data) => [{ update: path, data }],
  };
};

const badText = {
  textVersion: noWhole(1, 1_000_000),
  title: noText(160),
  lead: noText(600),
  body: noText(20_000),
  'practice.title': noText(160),
  'practice.more': ['x'],
  units: ['', 5, Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`k${at}`, 'x']))],
  made: noOneOf,
  translator: noText(120),
  updatedBy: ['somebody', null],
  updatedAt: forged.at,
};

const { v, language, version, confirmed, createdBy: _by, createdAt: _at, ...text } = translation();
const unconfirmed = { v, language, version, confirmed };

export const translations: readonly Form[] = [
  {
    title: 'a language version, begun',
    states: [''],
    stage: begun('en'),
    valid: (uid) => ({
      ...text,
      ...unconfirmed,
      createdBy: uid,
      createdAt: serverTime,
      ...now(uid),
    }),
    may: editor,
    for: byEditor,
    bad: {
      ...badText,
      v: [2],
      language: ['km', 'vi', null],
      version: [0, 2, null],
      confirmed: [{ name: 'A', on: '2026-12-01', version: 1 }],
      createdBy: ['somebody', null],
      createdAt: forged.at,
    },
  },
  {
    title: 'a version in a language that no consent can name',
    states: [''],
    stage: begun('fr'),
    valid: (uid) => ({
      ...text,
      ...unconfirmed,
      language: 'fr',
      createdBy: uid,
      createdAt: serverTime,
      ...now(uid),
    }),
    may: () => false,
    for: null,
    bad: {},
  },
  {
    title: 'a language version, saved',
    states: [''],
    stage: standing,
    valid: (uid) => ({ ...text, title: 'Other', version: version + 1, ...now(uid) }),
    may: editor,
    for: byEditor,
    also: [{ made: 'machine', translator: '' }],
    bad: {
      ...badText,
      version: [1, 3, null],
      language: ['km'],
      confirmed: [{ name: 'A', on: '2026-12-01', version: 2 }],
      createdBy: ['somebody'],
    },
  },
  {
    title: 'a native speaker’s word on a language version',
    states: [''],
    stage: standing,
    valid: (uid) => ({
      confirmed: { name: 'Thị Bản Ngữ', on: '2026-12-01', version, ...signed(uid) },
      ...now(uid),
    }),
    may: editor,
    for: byEditor,
    also: [{ confirmed: null }],
    bad: {
      'confirmed.name': noFilled(120),
      'confirmed.on': noDay,
      'confirmed.version': [0, 2, null],
      'confirmed.by': forged.by,
      'confirmed.at': forged.at,
      'confirmed.more': ['x'],
      title: ['Other'],
      updatedBy: ['somebody', null],
      updatedAt: forged.at,
    },
  },
  {
    title: 'a request to publish a language version or to take it off',
    states: [''],
    stage: made('stories/in.published/translations/en/acts'),
    valid: (uid) => ({ v: 1, act: 'publish', seen: 1, ...signed(uid), outcome: null }),
    may: editor,
    for: byEditor,
    also: [{ act: 'takeDown' }],
    bad: {
      ...forged,
      v: [2],
      act: noOneOf,
      seen: noWhole(1, 1_000_000),
      outcome: [{ status: 'applied' }],
    },
  },
];
