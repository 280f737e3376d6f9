/** The office corrects a name, birth year, title or village; before and after stay in the history. */
import * as z from 'zod';
import { caseKeysOf } from '../case-keys.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { filled, text } from '../text.ts';

const fields = ['name', 'birthYear', 'occupation', 'village'] as const;

const Amendment = z.strictObject({
  field: z.enum(fields),
  before: text(200),
  after: filled(200),
  /** The correcting paper; asked for once the decision is issued. */
  paper: text(200),
});

const held = ({ doc, dossier }: NominationFacts, field: (typeof fields)[number]): string =>
  field === 'name' ? doc.subject.name : String(dossier?.[field] ?? '');

/** The unit's word on how to call somebody was about the wrong name only where it stood in it. */
const renamed = ({ subject, givenName = '' }: NominationFacts['doc'], name: string, id: string) => {
  const called = name.includes(givenName) ? givenName : '';
  const corrected = { ...subject, name };
  return { subject: corrected, givenName: called, ...caseKeysOf(id, corrected, called) };
};

export const amend = moveRule({
  input: Amendment,
  needs: ['dossier'],
  unmet: (facts: NominationFacts, { field, before, after, paper }) => [
    ...(held(facts, field) === before ? [] : [unmet('changedSince')]),
    ...(field !== 'birthYear' || /^(19|20)\d{2}$/u.test(after) ? [] : [unmet('notAYear', 'after')]),
    ...(facts.doc.decision === null || paper !== '' ? [] : [unmet('noCorrectingPaper', 'paper')]),
  ],
  patch: ({ doc }, { field, after }, { id }) => (field === 'name' ? renamed(doc, after, id) : {}),
  writes: (_facts, { field, after }, { id }) =>
    field === 'name'
      ? []
      : [
          {
            op: 'update',
            path: `nominations/${id}/dossier/current`,
            data: { [field]: field === 'birthYear' ? Number(after) : after },
          },
        ],
});
