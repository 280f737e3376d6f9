/** Adds views to what is stored, in one commit: the only thing the public site writes, with its own account and without the Admin SDK. */
import * as z from 'zod';
import type { Added } from './view-counter.ts';
import { api, documents } from './firestore.ts';

const patience = 2_000;

/** Throws where it could not be written: again may help. */
export async function addViews(added: readonly Added[]): Promise<void> {
  const answer = await fetch(`${api()}/${documents()}:commit`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await token()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ writes: added.map(writeOf) }),
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`Firestore answered ${answer.status}`);
}

const writeOf = ({ story, month, ways }: Added) => {
  const times = [...ways.values()].reduce((sum, count) => sum + count, 0);
  return {
    update: {
      name: `${documents()}/stories/${story}/reach/views`,
      fields: { v: { integerValue: '1' } },
    },
    updateMask: { fieldPaths: ['v'] },
    updateTransforms: [
      ...[...ways].map(([way, count]) => increment(`ways.${way}`, count)),
      increment(`months.\`${month}\``, times),
    ],
  };
};

const increment = (fieldPath: string, by: number) => ({
  fieldPath,
  increment: { integerValue: String(by) },
});

const Granted = z.object({ access_token: z.string() });
const grants =
  'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token';

/** Of the account the function runs as; the emulator takes its owner for one. */
async function token(): Promise<string> {
  if (process.env['FIRESTORE_EMULATOR_HOST'] !== undefined) return 'owner';
  const answer = await fetch(grants, {
    headers: { 'Metadata-Flavor': 'Google' },
    signal: AbortSignal.timeout(patience),
  });
  return Granted.parse(await answer.json()).access_token;
}
