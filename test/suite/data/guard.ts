/** Invented data goes into a demo project on emulators of this machine, and nowhere else. */

type Environment = Readonly<Record<string, string | undefined>>;

/** Why no data may be loaded here, as a sentence; null when it may. */
export const whyNotHere = (environment: Environment): string | null => {
  const project = environment['GCLOUD_PROJECT'] ?? '';
  if (!project.startsWith('demo-'))
    return `Demo data goes only into a project whose id begins with "demo-", not into "${project}".`;
  const hosts = hostVariables.map((name) => [name, environment[name]] as const);
  const bad = hosts.find(([name, host]) => (host === undefined ? isNeeded(name) : !isLocal(host)));
  return bad
    ? `Demo data goes only into emulators of this machine; ${bad[0]} is "${bad[1] ?? ''}".`
    : null;
};

/** A suite may run without auth; without Firestore there is nothing to load into. */
const hostVariables = ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST'] as const;

const isNeeded = (name: string): boolean => name === 'FIRESTORE_EMULATOR_HOST';

const isLocal = (host: string): boolean => /^(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/u.test(host);
