/** What a walk is made of: moves that people ask for, moves carried by others, and what people write between them. */
import type { TrackName } from '#domain/tracks.ts';
import { appraisal } from '../builders/appraisal.ts';
import { settlement } from '../builders/claim.ts';
import { claimIds } from './ground.ts';

/** A move somebody asks for, or one that an earlier move has left under an id that begins so (`carried`). */
export interface MoveStep {
  readonly track: TrackName;
  readonly id: string;
  readonly move: string;
  readonly by: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly carried?: string;
  /** Its input names the task that the document has open, besides. */
  readonly ofTask?: true;
  /** Whom that task was handed to has left meanwhile. */
  readonly bereft?: true;
}

/** What people write themselves between two moves. */
export interface WriteStep {
  readonly set: Readonly<Record<string, object>>;
}
export type Step = MoveStep | WriteStep;

export const [unitHead, officer, office, otherOffice, head, editor] = [
  'truong-phong-1',
  'can-bo-1',
  'van-phong-1',
  'van-phong-2',
  'giam-doc',
  'bien-tap-1',
];

export const on =
  (track: TrackName) =>
  (id: string, move: string, by: string, input: MoveStep['input'] = {}): MoveStep => ({
    track,
    id,
    move,
    by,
    input,
  });
export const ofCase = on('nominations');
export const ofSession = on('sessions');
export const ofDecision = on('decisions');
export const ofStory = on('stories');
export const ofProposal = on('submissions');

export const carried = (
  track: TrackName,
  id: string,
  move: string,
  idBegins: string,
): MoveStep => ({
  ...on(track)(id, move, 'carried'),
  carried: idBegins,
});

/** The open task goes to a colleague, gets more time, and comes back when the colleague has left. */
export const steered = (track: TrackName, id: string, to: string): readonly MoveStep[] => [
  { ...on(track)(id, 'assign', office, { to, ...because }), ofTask: true },
  { ...on(track)(id, 'extend', office, { due: '2099-12-31', ...because }), ofTask: true },
  { ...on(track)(id, 'handBack', 'system'), ofTask: true, bereft: true },
];

export const keepers = { keeper: office, otherKeeper: editor };
export const because = { reason: 'Theo ý kiến đã ghi trong hồ sơ.' };
export const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
export const thisVersion = { dossierVersion: 1 };
export const thisText = { textVersion: 1 };

/** Confirmed, sent, every claim settled, appraisal complete. */
export const appraised = (id: string): readonly Step[] => [
  ofCase(id, 'confirm', unitHead, thisVersion),
  ofCase(id, 'submit', officer, thisVersion),
  settled(id),
];

const settled = (id: string): WriteStep => ({
  set: {
    ...Object.fromEntries(
      claimIds.map((claim) => [
        `nominations/${id}/claims/${claim}`,
        { status: 'verified', settled: settlement({ by: office }) },
      ]),
    ),
    [`nominations/${id}/appraisals/${office}`]: appraisal({ by: office }),
  },
});

export const fastTracked = (id: string): readonly Step[] => [
  ...appraised(id),
  ofCase(id, 'fastTrack', office, { ground: 'headFound', appraisal: office, ...because }),
];

export const forward = (id: string, to: string): MoveStep =>
  ofCase(id, 'forward', office, { session: to, appraisal: office });
