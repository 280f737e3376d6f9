/** The rules under test, brought to the emulator once for all the files of this folder. */
import { readFileSync } from 'node:fs';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { host, project } from './client.ts';

const file = process.env['RULES_FILE'];

/** Whether these are rules with a part taken out, to see whether any test minds. */
export const isMutant = file !== undefined;

export const rules = readFileSync(
  file ?? new URL('../../firestore.rules', import.meta.url),
  'utf8',
);

/** Loads the rules; a mistake in them fails here, with its line. What the emulator has counted of them is forgotten. */
export async function bringRules(text = rules): Promise<void> {
  await (await environment(text)).cleanup();
}

/** The rules over an empty database. */
export async function beginAnew(): Promise<void> {
  const begun = await environment(rules);
  await begun.clearFirestore();
  await begun.cleanup();
}

function environment(text: string): Promise<RulesTestEnvironment> {
  const [name = '', port = ''] = host.split(':');
  return initializeTestEnvironment({
    projectId: project,
    firestore: { host: name, port: Number(port), rules: text },
  });
}
