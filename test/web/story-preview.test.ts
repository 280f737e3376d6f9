/** The publishing desk's preview, held against what publishing writes. */
import { describe, expect, it } from 'vitest';
import { asConsent, type NewFactor } from '#domain/new-factor.ts';
import { buildProfile } from '#domain/profile.ts';
import { publish } from '#domain/story-moves/publishing.ts';
import type { StoryFile } from '../../web/data/stories.ts';
import { inputFor, type Known } from '../../web/pages/story/gate.ts';
import { withPictures } from '../../web/preview/framed.tsx';
import { agency } from '../builders/agency.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { dossier } from '../builders/dossier.ts';
import { morning } from '../builders/instant.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { factorConsent, newFactor } from '../builders/new-factor.ts';
import { place } from '../builders/organisation.ts';
import { story } from '../builders/story.ts';

const today = '2026-12-20';
const claims = { 'thanh-tich-1': claim({ status: 'verified' }) };
const directories = { organisations: [], units: [], places: [place()], agency: agency() };

const fileOf = (given: Partial<StoryFile>): StoryFile => ({
  id: caseId,
  story: story({ state: 'approved' }),
  card: nomination({ state: 'recognised' }),
  dossier: dossier(),
  claims: [],
  consents: [],
  seesConsents: true,
  evidence: [],
  history: { is: 'loading' },
  ...given,
});

const entries = (consents: readonly ReturnType<typeof consent>[]): StoryFile['consents'] =>
  consents.map((value, at) => ({ id: String(at), value }));

const previewed = (file: StoryFile, correction = '') => {
  const names = { places: [place()], agency: agency() } as unknown as Known['names'];
  const input = inputFor({ file, claims, names, today, correction, unread: '(hiện khi đăng)' });
  return input === null ? null : buildProfile(input);
};

/** As the function writes it. */
const published = (
  file: StoryFile,
  {
    factor = null,
    people = null,
    correction = '',
  }: { factor?: NewFactor | null; people?: string | null; correction?: string },
) => {
  const { story: doc, card, dossier: told } = file;
  const consents = file.consents.map(({ value }) => value);
  const evidence = Object.fromEntries(file.evidence.map(({ id, value }) => [id, value]));
  const facts = { doc, factor, card, dossier: told, claims, consents, people, evidence };
  const moved = { id: file.id, by: 'bien-tap-1', now: morning, today };
  const [write] =
    publish.writes?.(
      { ...facts, profile: null, directories },
      { textVersion: 1, correction } as never,
      moved as never,
    ) ?? [];
  return write?.data;
};

const publication = consent({ scope: 'publication' });
const profileIn = (built: ReturnType<typeof previewed>) =>
  built !== null && 'profile' in built ? built.profile : built;

describe('the preview is what publishing writes', () => {
  it('of a good deed, told by what its story holds of it', () => {
    const factor = newFactor({ kind: 'goodDeed' });
    const { subject, village, foundOn } = factor;
    const file = fileOf({
      story: story({
        state: 'approved',
        source: 'goodDeed',
        nomination: null,
        newFactor: 'f1',
        about: { subject, place: factor.place, village, foundOn },
        body: 'Tổ góp vốn xoay vòng.',
      }),
      card: null,
      dossier: null,
      consents: entries([asConsent('f1', factor, factorConsent())]),
    });
    const shown = profileIn(previewed(file));
    expect(shown).toMatchObject({ subject: { name: 'Tổ phụ nữ Ví Dụ', place: 'Xã Bù Gia Mập' } });
    expect(shown).toEqual({ ...published(file, { factor }), publishedOn: today });
  });

  it('of a case, with the note of a correction that is typed and not sent yet', () => {
    const first = story({ state: 'published' }).published;
    const file = fileOf({
      story: story({ state: 'approved', published: first }),
      consents: entries([publication]),
    });
    const correction = 'Đã sửa tên thôn.';
    expect(profileIn(previewed(file, correction))).toMatchObject({
      corrections: [{ on: today, note: correction }],
    });
    expect(profileIn(previewed(file, correction))).toEqual(published(file, { correction }));
    expect(profileIn(previewed(file))).toMatchObject({ corrections: [] });
  });

  it('of somebody who agreed to the people’s name, with a row where it will stand', () => {
    const ethnicity = consent({
      scope: 'ethnicity',
      fields: ['ethnicity'],
      channels: ['website'],
      languages: ['vi'],
    });
    const file = fileOf({ consents: entries([publication, ethnicity]) });
    expect(profileIn(previewed(file))).toMatchObject({ subject: { people: '(hiện khi đăng)' } });
    expect(profileIn(previewed(fileOf({ consents: entries([publication]) })))).toMatchObject({
      subject: { people: null },
    });
  });

  it('of a child only with consents given as for a child', () => {
    const file = fileOf({
      dossier: dossier({ birthYear: 2015 }),
      consents: entries([publication]),
    });
    expect(published(file, {})).toBeUndefined();
    expect(previewed(file)).toMatchObject({ unmet: [{ code: 'noNameConsent' }] });
  });

  it('and is not made at all by whoever cannot read what was consented to', () => {
    expect(previewed(fileOf({ seesConsents: false }))).toBeNull();
  });
});

it('a photo that is not public yet stands in the preview as staff have it, or as an empty place', () => {
  const [known, unknown] = ['0123456789abcdef', 'fedcba9876543210'];
  const html = `<img src="/anh/mot-bai/${known}-960.jpg" srcset="/anh/mot-bai/${known}-480.webp 480w"><img src="/anh/mot-bai/${unknown}-960.jpg">`;
  const shown = withPictures(html, { [known]: 'blob:here' });
  expect(shown).toMatch(
    /^<img src="blob:here" srcset="blob:here 480w"><img src="data:image\/svg\+xml,[^ "]+">$/u,
  );
});
