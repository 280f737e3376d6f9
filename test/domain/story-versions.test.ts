/** What is kept of a text when it is approved. */
import { expect, test } from 'vitest';
import { approve } from '#domain/story-moves/checking.ts';
import { StoryVersion } from '#domain/story.ts';
import { agency } from '../builders/agency.ts';
import { morning } from '../builders/instant.ts';
import { story, storyPhoto, storyVersion } from '../builders/story.ts';

test('an approved version keeps all that a reader will read: the good practice, the fields and the words of the photos too', () => {
  const shown = {
    practice: { title: 'Dạy dệt', steps: 'Một\nHai', conditions: 'Có khung dệt', contact: '' },
    fields: ['culture' as const],
    photos: [storyPhoto()],
  };
  const facts = {
    doc: story({ state: 'checking', ...shown }),
    factor: null,
    card: null,
    dossier: null,
    claims: {},
    consents: [],
    people: null,
    evidence: {},
    profile: null,
    directories: { organisations: [], units: [], places: [], agency: agency() },
  };
  const moved = { id: 's1', by: 'giam-doc', now: morning, today: '2026-11-24' };
  const [write] = approve.writes?.(facts, { textVersion: 1 } as never, moved as never) ?? [];
  expect(write).toEqual({
    op: 'set',
    path: 'stories/s1/versions/1',
    data: storyVersion({ ...shown, body: facts.doc.body }),
  });
});

test('a version from before these were kept is still read', () => {
  expect(StoryVersion.parse(storyVersion())).toEqual(storyVersion());
});
