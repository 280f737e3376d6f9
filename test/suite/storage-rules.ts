/** Stands in for the storage rules program: the bucket is closed to clients, so refusing every one of them is exact. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface RuntimeModule {
  readonly StorageRulesRuntime: { readonly prototype: Record<string, unknown> };
  readonly StorageRulesIssues: new () => unknown;
}

/** To be called before the storage emulator starts, in the same process. Only the owner's token passes. */
export function refuseStorageClients(): void {
  const {
    StorageRulesRuntime,
    StorageRulesIssues,
  }: RuntimeModule = require('firebase-tools/lib/emulator/storage/rules/runtime');
  const issues = new StorageRulesIssues();
  const ruleset = { verify: async () => ({ permitted: false, issues }) };
  Object.assign(StorageRulesRuntime.prototype, {
    start: async () => undefined,
    stop: async () => undefined,
    loadRuleset: async () => ({ ruleset, issues }),
  });
}
