/** What a page creates has its task at once: a draft, a session, a decision, a tờ trình, a new factor (S54); what a page then changes of it, the task follows. */
import { Timestamp } from 'firebase-admin/firestore';
import { onDocumentCreated, onDocumentUpdated } from 'firebase-functions/v2/firestore';
import type { BegunTrack, FollowedTrack } from '#domain/first-task.ts';
import { database, region } from '../store.ts';
import { followRecord } from './follow-record.ts';
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

/** Of the others no page changes what their task is made of: they wake nobody at each save. */
const edited = (track: FollowedTrack) =>
  onDocumentUpdated({ document: `${track}/{id}`, region, retry: true }, async ({ data }) => {
    if (data !== undefined) await followRecord(database(), track, data, Timestamp.now());
  });

export const sessionEdited = edited('sessions');
export const decisionEdited = edited('decisions');
export const newFactorEdited = edited('newFactors');
