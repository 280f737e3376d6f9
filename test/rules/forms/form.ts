/** A document that somebody may write: where, on what ground, who in which state, and what spoils it. */
import { serverTime, type Doc, type Write } from '../client.ts';
import type { Knocker } from '../people.ts';

export interface Stage {
  /** What must lie there before; under ids nobody has used, so that nothing else is touched. */
  readonly ground: readonly Write[];
  readonly write: (data: Doc, uid: string) => readonly Write[];
}

export interface Form {
  readonly title: string;
  /** States in which it is tried; one empty name where there is none. */
  readonly states: readonly string[];
  readonly stage: (state: string) => Stage;
  /** The document as `uid` may write it. */
  readonly valid: (uid: string) => Doc;
  /** Other values of its fields that are as good. */
  readonly also?: readonly Doc[];
  /** Values of several fields that are wrong together. */
  readonly refused?: readonly Doc[];
  /** Who may, in which state. */
  readonly may: (who: Knocker, state: string) => boolean;
  /** Somebody who may, and the state in which; null where nobody may. */
  readonly for: { readonly name: string; readonly state: string } | null;
  /** Values that one field must not take; a dot goes down into a map. */
  readonly bad: Readonly<Record<string, readonly unknown[]>>;
}

const spoilt = [
  'e\u0301',
  'Ă\nu\u031B',
  'a\u0306',
  'a\u200Bb',
  'a\u202Eb',
  'a\u0007b',
  5,
  null,
  ['a'],
  { a: 1 },
];

/** What no text field of at most `max` characters takes. */
export const noText = (max: number): unknown[] => [...spoilt, 'x'.repeat(max + 1)];

/** Of a consent: a witness proves it, and yet where its paper is kept is no text. */
export const witnessedAndKept: readonly Doc[] = noText(200).map((keptAt) => ({
  witness: 'Trần Minh Họa',
  keptAt,
}));

/** The same for a text that must say something. */
export const noFilled = (max: number): unknown[] => [
  ...noText(max),
  '',
  ' \n ',
  '\u00A0\u202F',
  '\u3000\u2003',
  '\u00AD',
  '\u3164',
  '\u2800',
];

export const noId: unknown[] = ['', 'a/b', 'a b', 'x'.repeat(121), 5, ['a']];
export const noIdOrNone = noId.filter((value) => value !== null);
export const noDay: unknown[] = [
  '',
  '2026-13-01',
  '2026-11-32',
  '26-11-01',
  '2026-11-01T00:00',
  20_261_101,
  ['2026-11-01'],
];
export const noBool: unknown[] = ['true', 1, null];
const noMap: unknown[] = ['', 1, null, ['a']];
/** No map of at most `max` entries under ids. */
export const noMapOf = (max: number, value: unknown): unknown[] => [
  ...noMap,
  { 'a b': value },
  Object.fromEntries(Array.from({ length: max + 1 }, (_, at) => [`k${at}`, value])),
];
export const noOneOf: unknown[] = ['other', '', 1, null];
export const noWhole = (least: number, most: number): unknown[] => [least - 1, most + 1, 1.5, '1'];
export const noIds = (max: number): unknown[] => [
  ['a/b'],
  [''],
  ['a b'],
  [{ a: 1 }],
  'ab',
  null,
  Array.from({ length: max + 1 }, (_, at) => `id${at}`),
];

/** Whose hand and when: what nobody forges. */
export const forged = { by: ['somebody', '', null], at: [new Date(0), null, 'now'].map(asInstant) };

function asInstant(value: unknown): unknown {
  return value instanceof Date ? { toMillis: () => value.getTime() } : value;
}

export const signed = (uid: string): Doc => ({ by: uid, at: serverTime });
