/** Issues of the bulletin as the editor composes them, and what is asked for them. */
import { bulletin } from '../../builders/bulletin.ts';
import { morning } from '../../builders/instant.ts';
import { serverTime, type Doc } from '../client.ts';
import { freshId } from '../fresh.ts';
import { has, type Knocker } from '../people.ts';
import { forged, noOneOf, noText, noWhole, signed, type Form, type Stage } from './form.ts';
import { made, many } from './stage.ts';

const editor = (who: Knocker): boolean => has(who, 'editor');
const byEditor = { name: 'editor', state: '' };

let turn = 0;
/** A number and a year that no other issue of this run has. */
const fresh = (): { readonly number: number; readonly year: number } => {
  turn += 1;
  return { number: (turn % 99) + 1, year: 2030 + Math.floor(turn / 99) };
};

const now = (uid: string): Doc => ({ updatedBy: uid, updatedAt: serverTime });

/** Under the name its number and year ask for; with `another` in a field, under that of another issue. */
const begun = (): Stage => {
  const own = fresh();
  const valueOf = (data: Doc, part: 'number' | 'year', another: number): unknown =>
    data[part] === 'own' ? own[part] : data[part] === 'another' ? another : data[part];
  return {
    ground: [],
    write: (data) => {
      const placed = (part: 'number' | 'year') => String(valueOf(data, part, own[part]));
      const numbered = Object.fromEntries(
        (['number', 'year'] as const)
          .filter((part) => part in data)
          .map((part) => [part, valueOf(data, part, own[part] === 1 ? 2 : own[part] - 1)]),
      );
      return [
        {
          create: `bulletins/${placed('year')}-${placed('number')}`,
          data: { ...data, ...numbered },
        },
      ];
    },
  };
};

const standing =
  (write: (path: string, data: Doc) => ReturnType<Stage['write']>) =>
  (state: string): Stage => {
    const path = `bulletins/${freshId()}`;
    const published =
      state === 'published' ? { published: { by: 'bien-tap-1', at: morning, version: 1 } } : {};
    return {
      ground: [{ set: path, data: { ...bulletin(), ...published } }],
      write: (data) => write(path, data),
    };
  };

const badText = {
  title: noText(160),
  foreword: noText(3000),
  items: ['x', null, many(13)],
  updatedBy: ['somebody', null],
  updatedAt: forged.at,
};

export const bulletins: readonly Form[] = [
  {
    title: 'an issue of the bulletin, begun',
    states: [''],
    stage: begun,
    valid: (uid) => ({
      ...bulletin(),
      number: 'own',
      year: 'own',
      createdBy: uid,
      createdAt: serverTime,
      ...now(uid),
    }),
    may: editor,
    for: byEditor,
    also: [{ items: [], title: '', foreword: '' }],
    bad: {
      ...badText,
      v: [2],
      number: [...noWhole(1, 99), 'another', null],
      year: [...noWhole(2000, 2100), 'another', null],
      version: [0, 2, null],
      published: [{ by: 'bien-tap-1', version: 1 }],
      createdBy: ['somebody', null],
      createdAt: forged.at,
    },
  },
  {
    title: 'an issue of the bulletin, saved',
    states: ['', 'published'],
    stage: standing((path, data) => [{ update: path, data }]),
    valid: (uid) => ({ title: 'Khác', foreword: '', items: [], version: 2, ...now(uid) }),
    may: editor,
    for: byEditor,
    bad: { ...badText, version: [1, 3, null], published: [{ by: 'bien-tap-1', version: 1 }] },
  },
  {
    title: 'an issue of the bulletin, thrown away',
    states: ['', 'published'],
    stage: standing((path) => [{ delete: path }]),
    valid: () => ({}),
    may: (who, state) => editor(who) && state === '',
    for: byEditor,
    bad: {},
  },
  {
    title: 'a request to publish an issue or to take it off',
    states: [''],
    stage: made('bulletins/2026-4/acts'),
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
