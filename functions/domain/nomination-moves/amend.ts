/** The office corrects a name, birth year, title or village; before and after stay in the history. */
import * as z from 'zod';
import { caseKeysOf } from '../case-keys.ts';
import { moveRule, type Context, type Write } from '../engine/move-rule.ts';
import { followAmendment } from '../engine/obligations.ts';
import { openedTask } from '../engine/opened-task.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { filled, text } from '../text.ts';
import { amendableFields, heldIn } from './amendable.ts';

const Amendment = z.strictObject({
  field: z.enum(amendableFields),
  before: text(200),
  after: filled(200),
  /** The page asks for it; requests from before it did carry none. */
  reason: text(1000).default(''),
  /** The correcting paper; asked for once the decision is issued. */
  paper: text(200),
});
type Amendment = z.infer<typeof Amendment>;

/** The unit's word on how to call somebody was about the wrong name only where it stood in it. */
const renamed = ({ subject, givenName = '' }: NominationFacts['doc'], name: string, id: string) => {
  const called = name.includes(givenName) ? givenName : '';
  const corrected = { ...subject, name };
  return { subject: corrected, givenName: called, ...caseKeysOf(id, corrected, called) };
};

export const amend = moveRule({
  input: Amendment,
  needs: ['dossier', 'story', 'notice'],
  unmet: (facts: NominationFacts, { field, before, after, paper }) => [
    ...(heldIn(facts, field) === before ? [] : [unmet('changedSince')]),
    ...(before === after ? [unmet('nothingChanged', 'after')] : []),
    ...(field !== 'birthYear' || /^(19|20)\d{2}$/u.test(after) ? [] : [unmet('notAYear', 'after')]),
    ...(field !== 'name' || after.length <= 120 ? [] : [unmet('nameTooLong', 'after')]),
    ...(field !== 'village' || after.length <= 120 ? [] : [unmet('nameTooLong', 'after')]),
    ...(facts.doc.decision === null || paper !== '' ? [] : [unmet('noCorrectingPaper', 'paper')]),
  ],
  patch: ({ doc }, { field, after }, { id }) => (field === 'name' ? renamed(doc, after, id) : {}),
  writes: (facts, input, context) => [
    ...dossierAmended(input, context),
    ...storyToFollow(facts, context),
    ...registerToFollow(facts, input, context),
    ...noticeAmended(facts, input, context),
  ],
});

/** The register tells people by name and birth year: a function brings its entry up to the corrected case. */
const registerToFollow = (
  { doc }: NominationFacts,
  { field }: Amendment,
  { id, now }: Context,
): readonly Write[] =>
  doc.subjectKey === null || (field !== 'name' && field !== 'birthYear')
    ? []
    : [
        {
          op: 'create',
          path: `subjectRequests/${id}.${doc.seq + 1}`,
          data: {
            v: 1,
            kind: 'follow',
            input: { case: id },
            reason: doc.code,
            by: 'system',
            at: now,
            outcome: null,
          },
        },
      ];

const dossierAmended = ({ field, after }: Amendment, { id }: Context): readonly Write[] =>
  field === 'name'
    ? []
    : [
        {
          op: 'update',
          path: `nominations/${id}/dossier/current`,
          data: { [field]: field === 'birthYear' ? Number(after) : after },
        },
      ];

/** The public reads the right name as well. */
const noticeAmended = (
  { notice }: NominationFacts,
  { field, after }: Amendment,
  { id }: Context,
): readonly Write[] =>
  field === 'name' && notice !== null
    ? [{ op: 'update', path: `notices/${id}`, data: { name: after } }]
    : [];

/**
 * A story is somebody's text and may spell the name anywhere, so no function rewrites it: its editor gets a task, which
 * the story's next step closes. The page is built anew from the corrected facts when the corrected text is published.
 */
const storyToFollow = ({ doc, story }: NominationFacts, context: Context): readonly Write[] => {
  const { id } = context;
  if (story === null || story.state === 'withdrawn') return [];
  // Counted by the case's moves, for the story makes none.
  const moved = { track: 'stories', id, seq: doc.seq + 1 } as const;
  const { key, write } = openedTask(followAmendment, moved, { code: doc.code }, context);
  return [write, { op: 'update', path: `stories/${id}`, data: { tasks: [...story.tasks, key] } }];
};
