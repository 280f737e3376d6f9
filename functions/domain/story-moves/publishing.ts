/** Publishing and withdrawing: the public profile is built here, field by field, or replaced by a neutral tombstone. */
import * as z from 'zod';
import { isConsentedOn } from '../consent.ts';
import type { Day } from '../day.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { StoryFacts } from '../facts.ts';
import { looseFigures } from '../loose-figures.ts';
import { unmet, type Unmet } from '../move.ts';
import { fitting, profileInput } from '../profile-facts.ts';
import { buildProfile, tombstone, unmetForProfile } from '../profile.ts';
import { publication } from '../publication.ts';
import { filled, text } from '../text.ts';

/** What keeps this text from becoming a public page. */
export const unmetText = (facts: StoryFacts, id: string, today: Day): readonly Unmet[] => {
  const input = profileInput(facts, id, today);
  return input === null ? [unmet('notRecognised')] : unmetForProfile(input);
};

/** Criteria of the stage `publish` (H7b), the subject's yes to this very text, and a recognition in force. */
const allowed = (facts: StoryFacts): readonly Unmet[] => {
  const { doc, factor, card } = facts;
  return [
    ...(factor !== null || card?.state === 'recognised' ? [] : [unmet('notRecognised')]),
    ...(card === null || card.suspended === null ? [] : [unmet('caseSuspended')]),
    ...(isConsentedOn(fitting(facts), 'website') ? [] : [unmet('noConsentToPublication')]),
    ...(doc.subjectAgreed?.textVersion === doc.textVersion &&
    (doc.subjectAgreed.how !== 'readAloud' || doc.subjectAgreed.witness !== '')
      ? []
      : [unmet('subjectHasNotAgreed', 'f-subjectAgreed')]),
  ];
};

const addressFree = ({ doc, profile }: StoryFacts, id: string): readonly Unmet[] => [
  ...(profile === null || profile.story === id
    ? []
    : [unmet('addressTaken', 'f-slug', { slug: doc.slug })]),
  ...(doc.published === null || doc.published.slug === doc.slug
    ? []
    : [unmet('addressFixed', 'f-slug')]),
];

/** A correction is told to the readers, in words: a figure in the note would have no source (S31). */
const unmetCorrection = ({ doc }: StoryFacts, correction: string): readonly Unmet[] => [
  ...(doc.published === null || correction !== '' ? [] : [unmet('noCorrectionNote', 'correction')]),
  ...looseFigures(correction).map((figure) =>
    unmet('looseFigure', 'correction', { text: figure.text }),
  ),
];

export const publish = moveRule({
  input: z.strictObject({ textVersion: z.int().min(1), correction: text(500) }),
  needs: ['card', 'dossier', 'claims', 'consents', 'evidence', 'people', 'profile', 'directories'],
  unmet: (facts: StoryFacts, { textVersion, correction }, { id, today }) => [
    ...(facts.doc.textVersion === textVersion && facts.doc.approved?.textVersion === textVersion
      ? []
      : [unmet('notApproved')]),
    ...allowed(facts),
    ...addressFree(facts, id),
    ...unmetCorrection(facts, correction),
    ...unmetText(facts, id, today),
  ],
  patch: ({ doc }, { correction }, { now, today }) => ({
    published: publication(doc, correction, now, today),
  }),
  writes: (facts, { correction }, { id, now, today }) => {
    const published = publication(facts.doc, correction, now, today);
    const input = profileInput({ ...facts, doc: { ...facts.doc, published } }, id, today);
    const built = input === null ? null : buildProfile(input);
    return built !== null && 'profile' in built
      ? [{ op: 'set', path: `profiles/${facts.doc.slug}`, data: built.profile }]
      : [];
  },
});

/** Page, list and search entry go with the profile; a neutral sentence stays at its address. */
export const withdraw = moveRule({
  input: z.strictObject({ reason: filled(1000) }),
  needs: [],
  patch: () => ({ approved: null, subjectAgreed: null }),
  writes: ({ doc }: StoryFacts, _input, { id, today }) =>
    doc.published === null
      ? []
      : [
          {
            op: 'set',
            path: `profiles/${doc.published.slug}`,
            data: tombstone({ slug: doc.published.slug, story: id }, today),
          },
        ],
});
