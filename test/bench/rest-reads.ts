/** What Firestore's REST interface bills: each document in an answer, one where there is none, and each write of a commit. */

const Documents = /\/v1\/projects\/[^/]+\/databases\/[^/]+\/documents/u;

/** 0 for anything else, and for commits. The reads of the rules themselves are not in the answer. */
export const readsIn = (address: string, body: string): number => {
  const path = decodeURIComponent(new URL(address).pathname);
  if (!Documents.test(path) || path.endsWith(':commit')) return 0;
  const answer: unknown = JSON.parse(body);
  if (!Array.isArray(answer)) return 1;
  const documents = answer.filter(
    (row: object) => 'document' in row || 'found' in row || 'missing' in row,
  );
  return Math.max(1, documents.length);
};

/** Of a request: 0 for anything but a commit. */
export const writesIn = (address: string, body: string | null): number => {
  const path = decodeURIComponent(new URL(address).pathname);
  if (!Documents.test(path) || !path.endsWith(':commit')) return 0;
  return (JSON.parse(body ?? '{}') as { writes?: readonly unknown[] }).writes?.length ?? 0;
};
