/** What the attackers and the honest do: commits, requests, claims. */
import { claim } from '../../builders/claim.ts';
import { moveRequest } from '../../builders/move.ts';
import { type Doc, type Write, ask, lay } from '../client.ts';
import { signed } from '../forms/form.ts';
import { freshCaseId, freshId } from '../fresh.ts';
import { writableCase } from '../ground.ts';

export const freshCase = async (
  state: Parameters<typeof writableCase>[0],
  more: Doc = {},
): Promise<string> => {
  const id = freshCaseId();
  await lay([...writableCase(state, id), { update: `nominations/${id}`, data: more }]);
  return id;
};

export const commit = (uid: string, ...writes: Write[]) => ask(uid, { commit: writes });

export const requestBy = (uid: string, move: string): Doc => ({
  ...moveRequest({ move }),
  ...signed(uid),
});

export const raise = (id: string, uid: string, version = 2): Write => ({
  update: `nominations/${id}/dossier/current`,
  data: { version, ...signed(uid) },
});

export const newClaim = (id: string, uid: string, evidence: string[] = []): Write => ({
  create: `nominations/${id}/claims/${freshId()}`,
  data: { ...claim({ evidence }), ...signed(uid) },
});
