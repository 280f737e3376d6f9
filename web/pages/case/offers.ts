/** The moves of the table as this page offers them: what each asks, and what the page already knows. */
import { movesFor } from '#domain/move.ts';
import {
  movesWhileSuspended,
  nominationMoves,
  type NominationMoveName,
} from '#domain/nomination-workflow.ts';
import type { Mover } from '#domain/person.ts';
import { simplifiedCases } from '#domain/rule-pack.ts';
import type { Session } from '#domain/session.ts';
import { isNamed } from '#domain/signer.ts';
import type { CaseFile } from '../../data/case-file.ts';
import type { Me } from '../../data/me.ts';
import { valueOf, type Entry } from '../../data/reading.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { signingFields } from '../moves/signing-fields.ts';
import { amendOffer } from './amend-offer.ts';
import { leadingAppraisal } from './leading-appraisal.ts';
import { postOffer } from './post-offer.ts';
import { wallOffer } from './wall-offer.ts';
import {
  checkInOffer,
  tellSubjectOffer,
  honourOffer,
  replicateOffer,
  retractOffer,
  submitUpOffer,
} from './follow-up-offers.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';
import type { CaseNames } from './names.ts';

interface Known {
  readonly file: CaseFile;
  readonly sessions: readonly Entry<Session>[];
  readonly names: CaseNames;
  readonly me: Me;
  /** Whether the agency has the council give points. */
  readonly scored: boolean;
}

type Offer = Omit<OfferedMove, 'name'>;

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 };
const withReason: Offer = { fields: [reason], fixed: {} };

const dossierVersion = ({ file }: Known): Offer | null => {
  const dossier = valueOf(file.dossier);
  return dossier && { fields: [], fixed: { dossierVersion: dossier.version } };
};

const isConfirmed = ({ file }: Known): boolean =>
  file.card.confirmed !== null &&
  file.card.confirmed.dossierVersion === valueOf(file.dossier)?.version;

const appraisal = ({ file, me }: Known) => ({ appraisal: leadingAppraisal(file)?.id ?? me.uid });

/** One's own appraisal, complete and not handed in yet, of a case on which lot has fallen. */
const handInOffer = ({ file, me }: Known): Offer | null => {
  const { secondAppraisal, appraisedBy = [] } = file.card;
  const own = valueOf(file.appraisals)?.items.find(({ id }) => id === me.uid)?.value;
  if (secondAppraisal !== true || appraisedBy.includes(me.uid) || appraisedBy.length > 1)
    return null;
  return own === undefined
    ? null
    : { fields: [], fixed: { appraisal: me.uid, version: own.version } };
};

const signed = ({ me, names }: Known): Offer =>
  signingFields(me, {
    organisations: names.organisations,
    agency: names.agency,
    delegations: names.delegations ?? new Map(),
  });

/** Where a session voted and gave points, they may stay below the criteria. */
const approveOffer = (known: Known): Offer => {
  const { fields, fixed } = signed(known);
  const { session, simplified } = known.file.card;
  const given = known.scored && session !== null && simplified === null;
  const despite: MoveField = { ...reason, label: words.move.despitePoints, optional: true };
  return { fields: given ? [...fields, despite] : fields, fixed };
};

const signedWithReason = (known: Known): Offer => {
  const { fields, fixed } = signed(known);
  return { fields: [...fields, reason], fixed };
};

const hardCriteria = ({ file, names }: Known) =>
  (names.criteriaSets.get(file.card.criteriaSet)?.hard ?? []).map(({ id, vi }) => ({
    value: id,
    label: `${id}. ${vi}`,
  }));

/** The rules of the case's cycle. */
const packOf = ({ file, names }: Known) =>
  names.rulePacks.get(names.cycles.get(file.card.cycle)?.rulePack ?? '');

/** What each move asks; null where it cannot be asked for yet. Moves of the system are never offered. */
const offers: Readonly<Record<NominationMoveName, (known: Known) => Offer | null>> = {
  confirm: (known) => (isConfirmed(known) ? null : dossierVersion(known)),
  submit: dossierVersion,
  withdraw: () => withReason,
  handOver: () => null,
  handBack: () => null,
  nameSigner: () => null,
  lapse: () => null,
  handIn: handInOffer,
  return: () => ({
    fields: [
      { name: 'items', kind: 'items', label: words.move.items },
      { name: 'until', kind: 'day', label: words.move.until },
    ],
    fixed: {},
  }),
  post: (known) =>
    (packOf(known)?.noticeWorkingDays ?? 0) > 0 ? postOffer(known.names.roster) : null,
  reopen: () => withReason,
  forward: (known) => ({
    fields: [
      {
        name: 'session',
        kind: 'select',
        label: words.move.session,
        options: known.sessions.map(({ id, value }) => ({ value: id, label: value.title })),
        start: known.sessions.length === 1 ? (known.sessions[0]?.id ?? '') : '',
      },
    ],
    fixed: appraisal(known),
  }),
  fastTrack: (known) => ({
    fields: [
      {
        name: 'ground',
        kind: 'select',
        label: words.move.ground,
        options: optionsOf(
          simplifiedCases.filter((ground) => packOf(known)?.simplifiedCases.includes(ground)),
          words.simplifiedCases,
        ),
      },
      reason,
    ],
    fixed: appraisal(known),
  }),
  wall: ({ file, names, me }) => wallOffer(file.card, names.roster, me),
  liftWall: ({ file, names, me }) => wallOffer(file.card, names.roster, me),
  endorse: () => null,
  decline: (known) => ({
    fields: [
      {
        name: 'criterion',
        kind: 'select',
        label: words.move.criterion,
        options: hardCriteria(known),
      },
      reason,
    ],
    fixed: {},
  }),
  defer: ({ names }) => ({
    fields: [
      {
        name: 'cycle',
        kind: 'select',
        label: words.move.cycle,
        options: [...names.cycles].map(([value, { title }]) => ({ value, label: title })),
      },
      reason,
    ],
    fixed: {},
  }),
  approve: approveOffer,
  refuse: signedWithReason,
  sendBack: signedWithReason,
  // A case is issued with its decision; the page links there.
  issue: () => null,
  tellSubject: ({ file }) => tellSubjectOffer(file.card),
  checkIn: ({ names }) => checkInOffer(names.levels),
  replicate: ({ file }) =>
    replicateOffer(
      (valueOf(file.evidence)?.items ?? []).map(({ id, value: { title } }) => ({
        value: id,
        label: title,
      })),
    ),
  honour: () => honourOffer,
  submitUp: ({ file, names }) => submitUpOffer(names.levels, file.card.level),
  retract: ({ file }) => retractOffer(valueOf(file.history)?.items ?? []),
  revoke: signedWithReason,
  suspend: ({ file }) => (file.card.suspended === null ? withReason : null),
  resume: ({ file }) => (file.card.suspended === null ? null : withReason),
  amend: ({ file }) => amendOffer(file),
  assign: ({ file, names, me }) => assignOffer('nominations', file.card, names.roster, me),
  extend: ({ file }) => extendOffer('nominations', file.card),
};

export const offeredMoves = (known: Known): readonly OfferedMove[] => {
  const { card, walled } = known.file;
  const { uid, person, secondFactor } = known.me;
  const signs = isNamed(card.signer, uid) && secondFactor;
  const roles: readonly Mover[] = signs ? [...person.roles, 'substitute'] : person.roles;
  const own = person.unit === card.ownerUnit;
  const rows = walled ? [] : movesFor(nominationMoves, card.state, roles, own);
  return rows
    .filter(
      ({ name }) => card.suspended === null || movesWhileSuspended.some((open) => open === name),
    )
    .flatMap(({ name }) => {
      const offer = offers[name](known);
      return offer === null ? [] : [{ name, ...offer }];
    });
};

/** Fields a returned item can point to, so that the unit finds its place. */
export const itemFields = ({ file, names }: Pick<Known, 'file' | 'names'>) => {
  const set = names.criteriaSets.get(file.card.criteriaSet);
  return [
    { value: 'f-summary', label: words.form.summary },
    { value: 'f-report', label: words.form.report },
    { value: 'f-place', label: words.form.place },
    { value: 'f-claims', label: words.form.claims },
    ...(valueOf(file.claims)?.items ?? []).map(({ id, value }) => ({
      value: `f-claims.${id}`,
      label: value.text.slice(0, 80),
    })),
    ...[...(set?.hard ?? []), ...(set?.scored ?? [])].map(({ id, vi }) => ({
      value: `f-answers.${id}`,
      label: `${id}. ${vi.slice(0, 80)}`,
    })),
    { value: 'f-consents', label: words.form.consents },
  ];
};
