/** Public notice, where the rule pack asks for one: posted with consent or on the pack's ground, for its working days. */
import * as z from 'zod';
import { workingDaysFrom } from '../calendar.ts';
import { moveRule, type Context } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { heldOn } from '../organisation.ts';
import { basisOf, type PublicNotice } from '../public-notice.ts';
import { Id } from '../text.ts';

const Posting = z.strictObject({
  /** The two who may learn from whom a comment came. */
  keeper: Id,
  otherKeeper: Id,
});
type Posting = z.infer<typeof Posting>;

/** Two people who are there and are not shut out of the case. */
const fitsAsKeeper = (uid: string, { walls }: NominationFacts, { roster }: Context): boolean =>
  roster.people[uid]?.active === true && !walls.includes(uid);

export const post = moveRule({
  input: Posting,
  needs: ['cycle', 'pack', 'consents'],
  unmet: (facts: NominationFacts, { keeper, otherKeeper }: Posting, context) => [
    ...((facts.pack?.noticeWorkingDays ?? 0) > 0 ? [] : [unmet('noticeNotAsked')]),
    ...(facts.pack === null || basisOf(facts.consents, facts.pack) === null
      ? [unmet('noConsentToNotice', 'f-consents')]
      : []),
    ...(keeper === otherKeeper ? [unmet('keepersAreOne', 'otherKeeper')] : []),
    ...([keeper, otherKeeper].every((uid) => fitsAsKeeper(uid, facts, context))
      ? []
      : [unmet('keeperNotThere', 'keeper')]),
  ],
  patch: (facts, _input, context) => ({
    noticeUntil: lastDay(facts, context),
    noticeBasis: basedOn(facts),
  }),
  writes: (facts, { keeper, otherKeeper }, context) => [
    {
      op: 'set',
      path: `notices/${context.id}`,
      data: { ...noticeOf(facts, context), keepers: [keeper, otherKeeper] },
    },
  ],
});

const basedOn = ({ pack, consents }: NominationFacts): PublicNotice['basis'] =>
  (pack === null ? null : basisOf(consents, pack)) ?? 'consent';

const lastDay = ({ pack }: NominationFacts, { today, calendar }: Context): string =>
  workingDaysFrom(calendar, today, pack?.noticeWorkingDays ?? 0);

const noticeOf = (facts: NominationFacts, context: Context): Omit<PublicNotice, 'keepers'> => {
  const { doc, pack, cycle, directories } = facts;
  const { today } = context;
  const unit = heldOn(directories.units, today).find(({ id }) => id === doc.ownerUnit)?.name;
  return {
    v: 1,
    code: doc.code,
    name: doc.subject.name,
    kind: doc.subject.kind,
    unit: doc.snapshot?.unit ?? unit ?? doc.ownerUnit,
    cycle: cycle?.title ?? doc.cycle,
    basis: basedOn(facts),
    ground: pack?.noticeGround ?? '',
    postedOn: today,
    until: lastDay(facts, context),
  };
};
