/** A text that is sent can be found by others that share a paragraph with it; one that is withdrawn no more, nor its files. */
import * as logger from 'firebase-functions/logger';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { forgetFiles } from '../files/forget-files.ts';
import { database, region, Unreadable } from '../store.ts';
import { keepPrints } from './keep-prints.ts';

export const caseTextSent = onDocumentUpdated(
  { document: 'nominations/{id}', region, retry: true },
  async ({ params: { id }, data }) => {
    const state: unknown = data?.after.get('state');
    if (state === data?.before.get('state')) return;
    if (state === 'appraisal' || state === 'withdrawn')
      await unlessUnreadable(keepPrints(database(), { track: 'nominations', id }));
    if (state === 'withdrawn') await unlessUnreadable(forgetFiles(database(), id));
  },
);

export const storyTextSent = onDocumentUpdated(
  { document: 'stories/{id}', region, retry: true },
  async ({ params: { id }, data }) => {
    const state: unknown = data?.after.get('state');
    if (state === data?.before.get('state')) return;
    if (state === 'checking' || state === 'withdrawn')
      await unlessUnreadable(keepPrints(database(), { track: 'stories', id }));
  },
);

/** A malformed document stays as it is: to try again would not help. */
const unlessUnreadable = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
  }
};
