/** English for stories about role models. */
import type { viStories } from './vi-stories.ts';

export const enStories: typeof viStories = {
  storyView: {
    title: 'Stories',
    empty: 'There are no stories yet. A story opens when the recognition decision is issued.',
    untitled: '(no title yet)',
    name: 'Title',
    lead: 'Introduction',
    body: 'Text',
    bodyHint:
      'An empty line separates paragraphs. Figures are only inserted from verified achievements.',
    slug: 'Public address',
    slugHint: 'Small letters without diacritics, digits and hyphens.',
    claims: 'Verified achievements',
    insert: 'Insert the figure',
    noClaims: 'No achievement has been verified yet.',
    preview: 'Preview',
    save: 'Save the story',
    agreed: 'The role model has read it and agrees',
    agreedHow: 'Form',
    agreedOn: 'Day',
    agreedWitness: 'Witness',
    saveAgreed: 'Record the agreement',
    agreedTo: (version: number, day: string) => `Agreed to version ${version} on ${day}`,
    agreedOld: 'The story was changed after the role model agreed; they need to agree again.',
    version: (version: number) => `Version ${version}`,
    unknownFigure: 'achievement not verified',
    loose: 'Figures not tied to a verified achievement',
    published: 'Published at',
    openPublic: 'See the public page',
    author: 'Author',
    calendar: 'Editorial calendar',
    exact: 'Preview as it will be published',
    versions: 'Approved versions',
    source: 'Source',
  },
};
