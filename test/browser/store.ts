/** The store asked directly, past every page, with somebody's own token: what the rules let them read. */
import { tokenOf } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';

/** Whether this person may list a collection. */
export const mayRead = async (uid: DemoUid, path: string): Promise<boolean> =>
  opens(await tokenOf(uid), path);

/** Whether whoever has this token may list a collection; any answer but yes and "permission denied" is an error. */
export const opens = async (token: string, path: string): Promise<boolean> => {
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  const address = `http://${host}/v1/projects/${project}/databases/(default)/documents/${path}`;
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (![200, 403].includes(answer.status)) throw new Error(`${path}: ${await answer.text()}`);
  return answer.ok;
};
