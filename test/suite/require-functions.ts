/** Global setup of the functions tests. */
import { requireVariables } from './require-variables.ts';

export function setup(): void {
  requireVariables('functions', [
    'FIRESTORE_EMULATOR_HOST',
    'FIREBASE_AUTH_EMULATOR_HOST',
    'STORAGE_EMULATOR_HOST',
    'GS_FUNCTIONS_URL',
  ]);
}
