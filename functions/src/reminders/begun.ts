/** What a page creates has its task at once: a draft, a session, a decision, a tờ trình, a new factor (S54). */
import { Timestamp } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import type { BegunTrack } from '#domain/first-task.ts';
import { database, region } from '../store.ts';
import { openFirstTask } from './open-first-tasks.ts';

/** One function a collection: a wildcard over all would be woken by every task and mail as well. */
const begun = (track: BegunTrack) =>
  onDocumentCreated({ document: `${track}/{id}`, region, retry: true }, async ({ data }) => {
    if (data !== undefined) await openFirstTask(database(), track, data, Timestamp.now());
  });

export const draftBegun = begun('nominations');
export const sessionBegun = begun('sessions');
export const decisionBegun = begun('decisions');
export const batchBegun = begun('batches');
export const newFactorBegun = begun('newFactors');
