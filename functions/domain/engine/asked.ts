/** A request as it lies in the database, with what the function has read for it. */
import type { Calendar } from '../calendar.ts';
import type { Instant } from '../day.ts';
import type { Deadlines } from '../deadlines.ts';
import type { MoveRequest } from '../move.ts';
import type { Mover, Person, Roster } from '../person.ts';
import { isNamed, type Signer } from '../signer.ts';
import type { Standing } from '../stand-in.ts';
import type { Task } from '../task.ts';
import type { TrackName } from '../tracks.ts';
import type { Sha256 } from './chain.ts';

/** Of the document that moves, what the engine itself needs; the gates see all of it. */
export interface MovingDocument {
  readonly state: string;
  readonly version: number;
  readonly seq: number;
  readonly lastHash: string;
  readonly tasks: readonly string[];
  readonly ownerUnit?: string;
  readonly suspended?: unknown;
  readonly signer?: Signer | null | undefined;
}

export interface Asked {
  readonly track: TrackName;
  readonly id: string;
  readonly moveId: string;
  readonly request: unknown;
  readonly doc: MovingDocument;
  /** null for the system, and for somebody who has no (readable) person document. */
  readonly mover: Person | null;
  /** Those shut out of this case; empty on other tracks. */
  readonly walls: readonly string[];
  readonly roster: Roster;
  /** Those who are told what others are told. */
  readonly standIns: readonly Standing[];
  /** The open task that the request names: who bears it now. */
  readonly task?: Task | null;
  /** Of working days, as the office keeps it. */
  readonly calendar: Calendar;
  /** As the office has set them; without them the given days hold. */
  readonly deadlines?: Deadlines | undefined;
  readonly now: Instant;
  /** Random, once a request: keeps the chain's digest of the input from being guessed back. */
  readonly salt: string;
  readonly sha256: Sha256;
}

/** Requests the functions make carry a dot in their id, which rules refuse to clients. */
export const isCarried = (moveId: string): boolean => moveId.includes('.');

/** The roles that count now: the system's own for its requests, none for somebody inactive, one more for whom it named to sign. */
export const rolesOf = (
  mover: Person | null,
  request: MoveRequest,
  doc: MovingDocument,
): readonly Mover[] => {
  if (request.by === 'system') return ['system'];
  if (mover?.active !== true) return [];
  return isNamed(doc.signer, request.by) ? [...mover.roles, 'substitute'] : mover.roles;
};
