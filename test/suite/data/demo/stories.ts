/** The steps of a story: written, checked by another, agreed to by its subject, published, corrected. */
import type { Day } from '#domain/day.ts';
import type { StoryPhoto } from '#domain/photo.ts';
import { noPractice, type Practice } from '#domain/practice.ts';
import { slugOf } from '#domain/slug.ts';
import { Story } from '#domain/story.ts';
import type { World } from './world.ts';

const editor = 'bien-tap-1';

export interface DemoText {
  /** The case it tells of. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Paragraphs divided by blank lines; `[[claim]]` stands for a verified claim's figure. */
  readonly body: string;
  readonly photos?: readonly StoryPhoto[];
  /** A way of doing things that others can copy. */
  readonly practice?: Practice;
}

export interface Agreement {
  readonly how: 'click' | 'signature' | 'fingerprint' | 'readAloud';
  readonly witness?: string;
}

const storyAt = (world: World, id: string): Story => Story.parse(world.read(`stories/${id}`));

/** A new text is a new version; the address stays once it is public. */
export const storyWritten = (
  world: World,
  { id, title, lead, body, photos = [], practice = noPractice }: DemoText,
): void => {
  const before = storyAt(world, id);
  world.change(`stories/${id}`, {
    title,
    lead,
    body,
    photos: [...photos],
    practice,
    slug: before.published?.slug ?? slugOf(title, id),
    textVersion: before.textVersion + 1,
    author: editor,
    updatedAt: world.now(),
  });
};

export const sentToCheck = (world: World, { id }: DemoText): Promise<void> =>
  world.move('stories', id, 'sendToCheck', editor, {
    textVersion: storyAt(world, id).textVersion,
  });

export const storyApproved = (world: World, { id }: DemoText, by = 'giam-doc'): Promise<void> =>
  world.move('stories', id, 'approve', by, { textVersion: storyAt(world, id).textVersion });

export const agreed = (world: World, { id }: DemoText, { how, witness = '' }: Agreement): void =>
  world.change(`stories/${id}`, {
    subjectAgreed: { textVersion: storyAt(world, id).textVersion, how, witness, on: world.day() },
    updatedAt: world.now(),
  });

export const storyPublished = (world: World, { id }: DemoText, correction = ''): Promise<void> =>
  world.move('stories', id, 'publish', editor, {
    textVersion: storyAt(world, id).textVersion,
    correction,
  });

/** From the first words to the public page. */
export const published = async (
  world: World,
  text: DemoText,
  { from, on, agreement }: { readonly from: Day; readonly on: Day; readonly agreement: Agreement },
): Promise<void> => {
  world.at(from, '09:15');
  storyWritten(world, text);
  await sentToCheck(world, text);
  world.at(on, '08:45');
  await storyApproved(world, text);
  agreed(world, text, agreement);
  world.at(on, '14:00');
  await storyPublished(world, text);
};
