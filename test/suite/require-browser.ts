/** Global setup of the browser tests. */
import { requireVariables } from './require-variables.ts';

export function setup(): void {
  requireVariables('browser', [
    'FIRESTORE_EMULATOR_HOST',
    'FIREBASE_AUTH_EMULATOR_HOST',
    'GS_FUNCTIONS_URL',
    'GS_HOSTING_URL',
  ]);
}
