/** Moves of new factors and good deeds: found, handed to a unit, nurtured, ripe, nominated; or told as a story (S23–S26, S59). */
import * as z from 'zod';
import { toldOfFactor } from './about-factor.ts';
import { isConsentedOn } from './consent.ts';
import { heldOn } from './organisation.ts';
import { moveRule, type AnyMoveRule, type Write } from './engine/move-rule.ts';
import { taskFor } from './engine/opened-task.ts';
import type { NewFactorFacts } from './facts.ts';
import { unmet } from './move.ts';
import { factorCode } from './new-factor.ts';
import { assign, extend, handBack } from './task-moves.ts';
import type { newFactorMoves } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

const note = z.strictObject({ note: text(1000) });

const noted = (): AnyMoveRule<NewFactorFacts> =>
  moveRule<NewFactorFacts, z.infer<typeof note>>({ input: note, needs: [] });

/** Nobody is ripe while something of the plan is still to be done. */
const ripen = moveRule({
  input: note,
  needs: ['plan'],
  unmet: ({ plan }: NewFactorFacts) =>
    Object.entries(plan)
      .filter(([, item]) => item.done === null)
      .map(([id, { due }]) => unmet('planOpen', `f-plan.${id}`, { due })),
});

/** The case, where there is one already, is of the unit that nominates. */
const nominate = moveRule({
  input: z.strictObject({ note: text(1000), nomination: Id.nullable().default(null) }),
  needs: ['card'],
  unmet: ({ doc, card }: NewFactorFacts, { nomination }) =>
    nomination === null || card?.ownerUnit === doc.ownerUnit ? [] : [unmet('caseNotOfUnit')],
  patch: (_facts, { nomination }) => ({ nomination }),
});

/** Whose work it is from here on; a task that waits goes with it. */
const refer = moveRule({
  input: z.strictObject({ unit: Id, note: text(1000) }),
  needs: ['directories'],
  unmet: ({ doc, directories }: NewFactorFacts, { unit }, { today }) => [
    ...(heldOn(directories.units, today).some(({ id }) => id === unit)
      ? []
      : [unmet('noSuchUnit', 'unit')]),
    ...(doc.ownerUnit === unit ? [unmet('sameUnit', 'unit')] : []),
  ],
  patch: (_facts, { unit }) => ({ ownerUnit: unit, referred: true }),
  writes: ({ doc }, { unit }) =>
    doc.tasks.map((task): Write => ({
      op: 'update',
      path: `tasks/${task}`,
      data: { audience: `officer:${unit}`, unit },
    })),
});

/** The deed may be public, with consent: an editor gets it as a story to write, with these words and nothing of the plan. */
const tell = moveRule({
  input: z.strictObject({ words: filled(2000) }),
  needs: ['consents', 'story'],
  unmet: ({ consents, story }: NewFactorFacts) => [
    ...(isConsentedOn(consents, 'website') ? [] : [unmet('noConsentToPublication', 'f-consents')]),
    ...(story === null ? [] : [unmet('storyBegun')]),
  ],
  writes: ({ doc }, { words }, context) => {
    const { id, by, now } = context;
    const code = factorCode(id, doc);
    const begun = { track: 'stories', id, seq: 0, state: 'drafting' } as const;
    const task = taskFor(begun, { code }, context);
    const data = {
      v: 1,
      source: doc.kind,
      nomination: null,
      newFactor: id,
      about: toldOfFactor(doc),
      code,
      state: 'drafting',
      textVersion: 1,
      title: '',
      lead: '',
      body: words,
      slug: '',
      author: by,
      subjectAgreed: null,
      planned: null,
      approved: null,
      published: null,
      version: 0,
      seq: 0,
      lastHash: '',
      tasks: task === null ? [] : [task.key],
      createdBy: 'system',
      createdAt: now,
      updatedAt: now,
    };
    return [{ op: 'create', path: `stories/${id}`, data }, ...(task === null ? [] : [task.write])];
  },
});

export const newFactorRules = {
  refer,
  nurture: noted(),
  ripen,
  nominate,
  tell,
  close: noted(),
  assign: assign<NewFactorFacts>('newFactors'),
  extend: extend<NewFactorFacts>('newFactors'),
  handBack: handBack<NewFactorFacts>('newFactors'),
} as const satisfies Record<(typeof newFactorMoves)[number]['name'], AnyMoveRule<NewFactorFacts>>;
