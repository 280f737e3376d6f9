/** What is written when a document cannot be read: the refusal, and a task for the administrator about it; nothing else stops. */
import type { Timestamp } from 'firebase-admin/firestore';
import { dayOf } from '#domain/day.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import { trackNames } from '#domain/tracks.ts';
import type { MoveAddress } from './answer.ts';

/** The moving document to which a path belongs: `nominations/x/dossier/current` → nominations, x. */
const subjectOf = (path: string, asked: MoveAddress): Pick<MoveAddress, 'track' | 'id'> => {
  const [collection, id] = path.split('/');
  const track = trackNames.find((name) => name === collection);
  return track === undefined || id === undefined ? asked : { track, id };
};

export const unreadableWrites = (
  asked: MoveAddress,
  path: string,
  now: Timestamp,
): readonly Write[] => {
  return [
    {
      op: 'update',
      path: `${asked.track}/${asked.id}/moves/${asked.moveId}`,
      data: {
        outcome: { status: 'refused', code: 'unreadable', details: { unmet: [] }, at: now },
      },
    },
    mendTaskOf(path, asked, now),
  ];
};

export const mendTaskOf = (path: string, asked: MoveAddress, now: Timestamp): Write =>
  mendTask(subjectOf(path, asked), now, path);

/** The administrator's task to mend a document; one a document, however often it is met. */
export const mendTask = (
  { track, id }: Pick<MoveAddress, 'track' | 'id'>,
  now: Timestamp,
  /** Of what cannot be read, where that is not the moving document itself. */
  document = `${track}/${id}`,
): Write => ({
  op: 'set',
  path: `tasks/${track}.${id}.unreadable`,
  data: {
    v: 1,
    track,
    subject: id,
    code: '',
    kind: 'mendDocument',
    audience: 'admin',
    opened: now,
    due: dayOf(now),
    state: 'open',
    closed: null,
    document,
  },
});
