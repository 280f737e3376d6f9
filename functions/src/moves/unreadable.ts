/** What is written when a document cannot be read: the refusal, and a task for the administrator; nothing else stops. */
import type { Timestamp } from 'firebase-admin/firestore';
import { dayOf } from '#domain/day.ts';
import type { Write } from '#domain/engine/move-rule.ts';
import type { MoveAddress } from './answer.ts';

export const unreadableWrites = (
  { track, id, moveId }: MoveAddress,
  now: Timestamp,
): readonly Write[] => [
  {
    op: 'update',
    path: `${track}/${id}/moves/${moveId}`,
    data: {
      outcome: { status: 'refused', code: 'unreadable', details: { unmet: [] }, at: now },
    },
  },
  {
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
    },
  },
];
