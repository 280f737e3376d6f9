/** The ways a story is refused on its way to the public (S31, S59). */
import { claim, settlement } from '../../builders/claim.ts';
import { consent } from '../../builders/consent.ts';
import { fileEvidence } from '../../builders/evidence.ts';
import { morning } from '../../builders/instant.ts';
import { nomination } from '../../builders/nomination.ts';
import { profile, story, storyPhoto, subjectAgreed } from '../../builders/story.ts';
import { row, type Asking, type Row } from './row.ts';

type OfStory = Asking<'stories'>;

const text = { textVersion: 1 };
const check: OfStory = { move: 'sendToCheck', facts: { doc: story() }, input: text };
const approve: OfStory = {
  move: 'approve',
  facts: { doc: story({ state: 'checking' }) },
  input: text,
  context: { by: 'head', roles: ['head'] },
};
const approved = story({ state: 'approved' });
const publish: OfStory = {
  move: 'publish',
  facts: { doc: approved },
  input: { ...text, correction: '' },
};
/** Public already, and approved again in a new text. */
const corrected = story({
  state: 'approved',
  published: { slug: 'nguoi-giu-nghe-det', textVersion: 1, at: morning, corrections: [] },
});
const correct: OfStory = {
  ...publish,
  facts: { doc: corrected },
  input: { ...text, correction: 'Sửa tên thôn.' },
};
const unnamed = { lead: 'Chị mở lớp dạy dệt cho phụ nữ trong thôn.' };
const recognised = nomination({ state: 'recognised' });
const publishing = 'story-moves/publishing.ts';
const checking = 'story-moves/checking.ts';

const movingRows: readonly Row<'stories'>[] = [
  row(`${checking} changedSince`, check, { input: { textVersion: 2 } }),
  row(`${checking} ownText`, approve, { context: { by: 'bien-tap-1' } }),
  row(`${publishing} notApproved`, publish, { facts: { doc: { ...approved, approved: null } } }),
  row(`${publishing} notRecognised`, check, { facts: { card: null } }),
  row(`${publishing} notRecognised`, publish, {
    facts: { card: nomination({ state: 'revoked' }) },
  }),
  row(`${publishing} caseSuspended`, publish, {
    facts: { card: { ...recognised, suspended: { by: 'office', at: morning } } },
  }),
  row(
    `${publishing} noConsentToPublication`,
    { ...publish, facts: { doc: { ...approved, ...unnamed } } },
    { facts: { consents: [consent()] } },
  ),
  row(`${publishing} subjectHasNotAgreed`, publish, {
    facts: {
      doc: { ...approved, subjectAgreed: subjectAgreed({ how: 'readAloud', witness: '' }) },
    },
  }),
  row(`${publishing} addressTaken`, publish, { facts: { profile: profile({ story: 'khac' }) } }),
  row(`${publishing} addressFixed`, correct, {
    facts: { doc: { ...corrected, slug: 'dia-chi-moi' } },
  }),
  row(`${publishing} noCorrectionNote`, correct, { input: { correction: '' } }),
  row(`${publishing} looseFigure`, correct, { input: { correction: 'Số đúng là 30 người.' } }),
];

const written = (given: Parameters<typeof story>[0]) => ({ facts: { doc: story(given) } });
const practice = {
  title: 'Dạy nghề buổi tối',
  steps: 'Mượn nhà văn hóa.',
  conditions: '',
  contact: '',
};
const built = 'profile.ts';

const textRows: readonly Row<'stories'>[] = [
  row(`${built} emptyTitle`, check, written({ title: '' })),
  row(`${built} emptyBody`, check, written({ body: '' })),
  row(`${built} noSlug`, check, written({ slug: '' })),
  row(`${built} brokenToken`, check, written({ lead: 'Lớp có [[thanh tich]] theo học.' })),
  row(`${built} looseFigure`, check, written({ title: 'Người dạy nghề cho 30 hộ' })),
  row(`${built} noNameConsent`, check, {
    facts: { consents: [consent({ scope: 'publication', fields: ['place'] })] },
  }),
  row(`${built} notRecognised`, check, { facts: { card: nomination({ state: 'decision' }) } }),
  row(`${built} claimUnknown`, check, { facts: { claims: {} } }),
  row(`${built} claimNotVerified`, check, { facts: { claims: { 'thanh-tich-1': claim() } } }),
  row(`${built} claimWithoutSource`, check, {
    facts: {
      claims: {
        'thanh-tich-1': claim({ status: 'verified', settled: settlement(), evidence: [] }),
      },
    },
  }),
  row(
    'practice-in-profile.ts practiceUnnamed',
    { ...check, ...written({ practice }) },
    written({ practice: { ...practice, title: '' } }),
  ),
  row(
    'practice-in-profile.ts practiceWithoutSteps',
    { ...check, ...written({ practice }) },
    written({ practice: { ...practice, steps: '' } }),
  ),
];

const photoConsent = (given: Parameters<typeof consent>[0] = {}) =>
  consent({
    scope: 'publication',
    fields: ['name', 'place', 'portrait'],
    photos: ['anh-1'],
    ...given,
  });
const withPhoto: OfStory = {
  ...check,
  facts: {
    doc: story({ photos: [storyPhoto()] }),
    evidence: {
      'anh-1': fileEvidence({ type: 'image/jpeg', pixels: { width: 800, height: 600 } }),
    },
    consents: [photoConsent()],
  },
};
const photo = (given: Parameters<typeof storyPhoto>[0]) => written({ photos: [storyPhoto(given)] });
const portrait: OfStory = {
  ...withPhoto,
  facts: { ...withPhoto.facts, ...photo({ portrait: true }).facts },
};
const photos = 'published-photos.ts';

const photoRows: readonly Row<'stories'>[] = [
  row(`${photos} photoUnknown`, withPhoto, { facts: { evidence: { 'anh-1': fileEvidence() } } }),
  row(`${photos} photoNotConsented`, withPhoto, {
    facts: { consents: [photoConsent({ photos: [] })] },
  }),
  row(`${photos} noPortraitConsent`, portrait, {
    facts: { consents: [photoConsent({ fields: ['name', 'place'] })] },
  }),
  row(`${photos} noGuardianConsent`, withPhoto, photo({ children: true })),
  row(`${photos} noAlt`, withPhoto, photo({ alt: '' })),
  row(`${photos} noPhotographer`, withPhoto, photo({ photographer: '' })),
];

export const rowsOfStories: readonly Row<'stories'>[] = [...movingRows, ...textRows, ...photoRows];
