/** Who may store and read the evidence of a case: the same facts, in the same order, as the security rules ask for. */
import * as z from 'zod';
import { Instant } from './day.ts';
import type { Evidence } from './evidence.ts';
import type { FileRefusal } from './file-refusals.ts';
import { writingStates, type NominationState } from './nomination-workflow.ts';
import type { Nomination } from './nomination.ts';
import type { Person, Role } from './person.ts';
import { Id } from './text.ts';

/** `nominations/{id}/reads/{auto}`, and below sessions, new factors and a case's consents (`consents/{caseId}`): who opened which file, and when; written by functions, read by nobody in the app. */
export const FileRead = z.strictObject({ v: z.literal(1), evidence: Id, by: Id, at: Instant });
export type FileRead = z.infer<typeof FileRead>;

/** Somebody before the files of one case. */
export interface AtTheFiles {
  readonly uid: string;
  /** null for somebody without a (readable) person document. */
  readonly person: Person | null;
  /** null where there is no such case. */
  readonly card: Pick<Nomination, 'ownerUnit' | 'state' | 'session'> | null;
  readonly walled: boolean;
  /** Has declared in the session the case is before. */
  readonly declared: boolean;
}

const writing: readonly NominationState[] = writingStates;

const has = ({ person }: AtTheFiles, ...roles: readonly Role[]): boolean =>
  person?.active === true && person.roles.some((role) => roles.includes(role));

const owns = ({ person, card }: AtTheFiles): boolean => person?.unit === card?.ownerUnit;

/** Why this person may not add to the case now, or null. */
export const refusalToWrite = (at: AtTheFiles): FileRefusal | null => {
  if (!has(at, 'officer', 'office')) return 'notYou';
  if (at.card === null) return 'noSuchCase';
  if (!has(at, 'office') && !owns(at)) return 'notYou';
  if (at.walled) return 'notYou';
  return writing.includes(at.card.state) ? null : 'notNow';
};

/**
 * Why this person may neither bring nor open what proves the case's consents, or null: its own officers and the office,
 * in any state, for most is agreed to after the recognition.
 */
export const refusalAtConsents = (at: AtTheFiles): FileRefusal | null => {
  if (!has(at, 'officer', 'office')) return 'notYou';
  if (at.card === null) return 'noSuchCase';
  return at.walled || !(has(at, 'office') || owns(at)) ? 'notYou' : null;
};

/** In which states a reader by role may open the evidence; own officers and the office always may. */
const openTo: Readonly<Partial<Record<Role, readonly NominationState[]>>> = {
  head: ['decision', 'signed', 'recognised', 'revoked'],
  deputy: ['decision', 'signed', 'recognised', 'revoked'],
  editor: ['recognised'],
  observer: [
    'appraisal',
    'notice',
    'council',
    'deferred',
    'decision',
    'signed',
    'recognised',
    'declined',
    'revoked',
  ],
};

/** Why this person may not open the files of the case, or null. A walled one keeps what their own unit wrote. */
export const refusalToRead = (at: AtTheFiles): FileRefusal | null => {
  const { card, person, walled } = at;
  if (person?.active !== true || !person.roles.some((role) => role !== 'admin')) return 'notYou';
  if (card === null) return 'noSuchCase';
  if (has(at, 'officer', 'unitHead') && owns(at)) return null;
  if (walled) return 'notYou';
  if (has(at, 'office') || asMember(at)) return null;
  return person.roles.some((role) => openTo[role]?.includes(card.state)) ? null : 'notYou';
};

/** Why this person may not see where else a file lies and what a camera noted, or null: that is the appraiser's, never the unit's. */
export const refusalToCompare = (at: AtTheFiles): FileRefusal | null => {
  if (!has(at, 'office')) return 'notYou';
  if (at.card === null) return 'noSuchCase';
  return at.walled ? 'notYou' : null;
};

const asMember = (at: AtTheFiles): boolean =>
  has(at, 'council') && at.card?.state === 'council' && at.card.session !== null && at.declared;

/** Whether what lies under the chosen id is this very upload, sent again by the same person. */
export const isRepeat = (
  existing: Evidence,
  { uid, sha256 }: { readonly uid: string; readonly sha256: string },
): boolean => existing.kind === 'file' && existing.sha256 === sha256 && existing.by === uid;
