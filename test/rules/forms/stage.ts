/** Where a document is written: a case of its own, or a place beside cases; and what any document that moves begins with. */
import { type NominationState } from '#domain/nomination-workflow.ts';
import { type Doc, type Write, serverTime } from '../client.ts';
import { freshCaseId, freshId } from '../fresh.ts';
import { writableCase } from '../ground.ts';
import { type Knocker, has, hasHere } from '../people.ts';
import { type Stage, forged, noFilled, noOneOf } from './form.ts';

export const writers = (who: Knocker): boolean =>
  !who.walled && (has(who, 'office') || hasHere(who, 'officer'));

export const whileWriting = (who: Knocker, state: string): boolean =>
  writers(who) && ['draft', 'returned'].includes(state);

export const inAppraisal = (who: Knocker, state: string): boolean =>
  has(who, 'office') && !who.walled && state === 'appraisal';

/** Where a state only opens or shuts: each side of the door twice. */
export const fewStates = [
  'draft',
  'returned',
  'appraisal',
  'recognised',
] as const satisfies readonly NominationState[];

export const byOfficer = { name: 'officer', state: 'returned' };

/** A case of its own in a state, and writes below it. */
export const below =
  (
    write: (card: string, data: Doc, uid: string) => readonly Write[],
    ground: (card: string) => Write[] = () => [],
  ) =>
  (state: string): Stage => {
    const id = freshCaseId();
    const card = `nominations/${id}`;
    return {
      ground: [...writableCase(state as NominationState, id), ...ground(card)],
      write: (data, uid) => write(card, data, uid),
    };
  };

/** The dossier, one version on, as every change of content brings it along. */
export const raisedBy = (card: string, by: string): Write => ({
  update: `${card}/dossier/current`,
  data: { version: 2, by, at: serverTime },
});

export const office = (who: Knocker): boolean => has(who, 'office');

export const unitOrOffice = (who: Knocker): boolean => office(who) || hasHere(who, 'officer');

/** A new document of a collection under an id of the client's making. */
export const made = (collection: string) => (): Stage => {
  const path = `${collection}/${freshId()}`;
  return { ground: [], write: (data) => [{ create: path, data }] };
};

/** A document of a collection as it stands, changed. */
export const kept =
  (collection: string, standing: (state: string) => Doc) =>
  (state: string): Stage => {
    const path = `${collection}/${freshId()}`;
    return {
      ground: [{ set: path, data: standing(state) }],
      write: (data) => [{ update: path, data }],
    };
  };

/** A document of a collection, thrown away. */
export const takenAway =
  (collection: string, standing: (state: string) => Doc) =>
  (state: string): Stage => {
    const path = `${collection}/${freshId()}`;
    return { ground: [{ set: path, data: standing(state) }], write: () => [{ delete: path }] };
  };

export const begun = (uid: string): Doc => ({
  createdBy: uid,
  createdAt: serverTime,
  updatedAt: serverTime,
});

export const badBeginning = {
  v: [2],
  state: ['signed', 'other', null],
  version: [1, null],
  seq: [1],
  lastHash: ['x'],
  tasks: [['x']],
  createdBy: ['somebody'],
  createdAt: forged.at,
  updatedAt: forged.at,
};

/** What no client changes of a document that moves. */
export const badChange = {
  updatedAt: forged.at,
  state: ['other'],
  version: [7],
  seq: [7],
  lastHash: ['x'],
  tasks: [['x']],
  createdBy: ['somebody'],
};

export const byOffice = { name: 'office', state: '' };

export const many = (count: number): unknown[] =>
  Array.from({ length: count }, () => ({ id: 'x' }));

export const badSubject = {
  'subject.name': noFilled(120),
  'subject.kind': noOneOf,
  'subject.more': ['x'],
  subject: ['x', null],
};
