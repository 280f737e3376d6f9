/** The rules under test, brought to the emulator once for all the files of this folder. */
import { readFileSync } from 'node:fs';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import { host, project } from './client.ts';

export const rulesFile =
  process.env['RULES_FILE'] ?? new URL('../../firestore.rules', import.meta.url);

/** Loads the rules into an empty database; a mistake in them fails here, with its line. */
export async function loadRules(): Promise<void> {
  const [name = '', port = ''] = host.split(':');
  const rules = readFileSync(rulesFile, 'utf8');
  const environment = await initializeTestEnvironment({
    projectId: project,
    firestore: { host: name, port: Number(port), rules },
  });
  await environment.clearFirestore();
  await environment.cleanup();
}
