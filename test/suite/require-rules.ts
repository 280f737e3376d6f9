/** Global setup of the rules tests. */
import { requireVariables } from './require-variables.ts';

export function setup(): void {
  requireVariables('rules', ['FIRESTORE_EMULATOR_HOST']);
}
