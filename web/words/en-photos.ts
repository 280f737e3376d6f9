/** English for choosing the photos of a story. */
import type { viPhotos } from './vi-photos.ts';

export const enPhotos: typeof viPhotos = {
  hint: (most: number) =>
    `Choose among the photos in the evidence of the case, ${most} at most. They are published encoded anew in three sizes, without the time and place noted by the camera.`,
  none: 'There is no photo in the evidence of the case.',
  full: (most: number) => `The story has ${most} photos. Take one out to choose another.`,
  lost: 'Photo that is no longer in the case',
  consented: 'There is consent to publish this photo.',
  notConsented: 'There is no consent yet to publish this photo.',
  alt: 'Description for those who do not see the photo',
  altHint: 'Who, where, doing what; one short sentence.',
  caption: 'Caption',
  photographer: 'Photographer',
  portrait: 'This is the portrait of the subject',
  children: 'Children can be recognised in the photo',
};
