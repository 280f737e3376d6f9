/** Writing and checking a story: author and approver are two people, and what is approved is one version of the text. */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import type { StoryFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import type { Instant } from '../day.ts';
import { noPractice } from '../practice.ts';
import type { Story, StoryVersion } from '../story.ts';
import { filled } from '../text.ts';
import { unmetText } from './publishing.ts';

const thisVersion = z.strictObject({ textVersion: z.int().min(1) });

/** The text the mover saw is the text that stands. */
export const sameText = ({ doc }: StoryFacts, textVersion: number): readonly Unmet[] =>
  doc.textVersion === textVersion ? [] : [unmet('changedSince')];

export const sendToCheck = moveRule({
  input: thisVersion,
  needs: ['card', 'dossier', 'claims', 'consents', 'evidence', 'directories'],
  unmet: (facts: StoryFacts, { textVersion }, { id, today }) => [
    ...sameText(facts, textVersion),
    ...unmetText(facts, id, today),
  ],
});

export const sendBack = moveRule({
  input: z.strictObject({ reason: filled(1000) }),
  needs: [],
  patch: () => ({ approved: null }),
});

export const approve = moveRule({
  input: thisVersion,
  needs: ['card', 'dossier', 'claims', 'consents', 'evidence', 'directories'],
  unmet: (facts: StoryFacts, { textVersion }, { id, by, today }) => [
    ...sameText(facts, textVersion),
    ...(facts.doc.author === by ? [unmet('ownText')] : []),
    ...unmetText(facts, id, today),
  ],
  patch: (_facts, { textVersion }, { by, now }) => ({ approved: { by, textVersion, at: now } }),
  writes: ({ doc }, { textVersion }, { id, by, now }) => [
    {
      op: 'set',
      path: `stories/${id}/versions/${textVersion}`,
      data: approvedText(doc, by, now),
    },
  ],
});

/** All that a reader will read of it. Approved again after it was sent back, the same text is kept once, as it was approved last. */
const approvedText = (
  { textVersion, title, lead, body, photos, practice = noPractice, fields = [], author }: Story,
  by: string,
  at: Instant,
): StoryVersion => ({
  v: 1,
  textVersion,
  title,
  lead,
  body,
  practice,
  fields,
  photos,
  author,
  by,
  at,
});

/** The public version stays while a new one is written. */
export const correct = moveRule({
  input: z.strictObject({ reason: filled(1000) }),
  needs: [],
  patch: () => ({ approved: null }),
});
