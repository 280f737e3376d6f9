/** Merges and their undoing, who is told apart from whom, and corrections that the register follows. */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { database, region } from '../store.ts';
import { answerSubjectRequest } from './answer.ts';

export const subjectRequested = onDocumentCreated(
  { document: 'subjectRequests/{id}', region, retry: true },
  ({ params: { id } }) => answerSubjectRequest(database(), id),
);
