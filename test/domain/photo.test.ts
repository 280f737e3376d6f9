/** Photos: the widths they are served in, and stories and profiles written before there were any. */
import { expect, test } from 'vitest';
import { heightAt, widthsOf } from '#domain/photo.ts';
import { Profile, Story } from '#domain/story.ts';
import { profile, story } from '../builders/story.ts';

test.each([
  [4000, [480, 960, 1600]],
  [1000, [480, 960, 1000]],
  [960, [480, 960]],
  [300, [300]],
])('a photo %d pixels wide is served in widths %j, never larger than it is', (width, served) => {
  expect(widthsOf({ width })).toEqual(served);
});

test('every width keeps the proportions of the original', () => {
  expect(heightAt({ width: 4000, height: 3000 }, 480)).toBe(360);
  expect(heightAt({ width: 5000, height: 1 }, 480)).toBe(1);
});

test('a story and a profile from before photos have none', () => {
  const { photos: _chosen, ...older } = story();
  const { photos: _shown, ...olderProfile } = profile();
  expect(Story.parse(older)).toEqual(story());
  expect(Profile.parse(olderProfile)).toEqual(profile());
});
