/** Stops a run that lacks its emulators: a test that passes for want of one would prove nothing. */

export function requireVariables(tests: string, names: readonly string[]): void {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  throw new Error(
    `The ${tests} tests need the local suite (${missing.join(', ')} missing): run "npm run suite -- 'vitest run -c test/vitest.config.ts --project ${tests}'", or npm test.`,
  );
}
