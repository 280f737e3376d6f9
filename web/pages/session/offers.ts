/** The moves of a session as its page offers them; declaring has a form of its own. */
import { movesFor } from '#domain/move.ts';
import { wallGrounds } from '#domain/session.ts';
import { sessionMoves, type SessionMoveName } from '#domain/track-workflows.ts';
import type { Me } from '../../data/me.ts';
import type { SessionFile } from '../../data/sessions.ts';
import { today, writtenInstant } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { staffOptions } from '../moves/staff-options.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';
import type { SessionNames } from './fields.tsx';

interface Known {
  readonly file: SessionFile;
  readonly names: SessionNames;
  readonly me: Me;
}
type Offer = Pick<OfferedMove, 'fields' | 'fixed'>;

const nothing: Offer = { fields: [], fixed: {} };

const whoAndWhat = ({ file, names }: Known): readonly MoveField[] => [
  {
    name: 'nomination',
    kind: 'select',
    label: sessionView.wallCase,
    options: [
      ...file.agenda.map(({ id, card }) => ({ value: id, label: card?.subject.name ?? id })),
      ...file.reports.map(({ id, value }) => ({ value: id, label: value.subject.name })),
    ],
  },
  {
    name: 'uid',
    kind: 'select',
    label: sessionView.wallPerson,
    options: staffOptions(names.roster, file.session.members),
  },
];

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 500 };

const offers: Readonly<Record<SessionMoveName, (known: Known) => Offer | null>> = {
  invite: () => nothing,
  declare: () => null,
  wall: (known) => ({
    fields: [
      ...whoAndWhat(known),
      {
        name: 'ground',
        kind: 'select',
        label: sessionView.wallGround,
        options: optionsOf(wallGrounds, words.wallGrounds),
      },
      reason,
    ],
    fixed: {},
  }),
  liftWall: (known) => ({ fields: [...whoAndWhat(known), reason], fixed: {} }),
  open: ({ file }) =>
    file.session.mode === 'online'
      ? {
          fields: [
            {
              name: 'until',
              kind: 'day',
              label: sessionView.votingUntil,
              start: file.session.day,
            },
          ],
          fixed: {},
        }
      : nothing,
  close: ({ file }) =>
    file.session.ballot === undefined
      ? nothing
      : {
          fields: [
            {
              name: 'reason',
              kind: 'area',
              label: sessionView.closeEarly,
              max: 500,
              optional: true,
            },
          ],
          fixed: {},
        },
  sign: ({ file }) => ({
    fields: [
      { name: 'number', kind: 'text', label: sessionView.minutesNumber, max: 60 },
      { name: 'day', kind: 'day', label: sessionView.minutesDay, start: today() },
    ],
    // Whatever was brought last, if anything was.
    fixed: { evidence: file.scans?.[0]?.id ?? null },
  }),
  attach: ({ file }) => {
    const others = (file.scans ?? []).filter(({ id }) => id !== file.session.minutes?.evidence);
    return others.length === 0
      ? null
      : {
          fields: [
            {
              name: 'evidence',
              kind: 'select',
              label: sessionView.scanToAttach,
              options: others.map(({ id, title, at }) => ({
                value: id,
                label: `${title} (${writtenInstant({ toMillis: () => at })})`,
              })),
            },
          ],
          fixed: {},
        };
  },
  assign: ({ file, names, me }) => assignOffer('sessions', file.session, names.roster, me),
  extend: ({ file }) => extendOffer('sessions', file.session),
  handBack: () => null,
};

export const sessionOffers = (known: Known): readonly OfferedMove[] =>
  movesFor(sessionMoves, known.file.session.state, known.me.person.roles, true).flatMap(
    ({ name }) => {
      const offer = offers[name](known);
      return offer === null ? [] : [{ name, ...offer }];
    },
  );
