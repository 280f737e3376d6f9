/** The variables under which a command finds the suite. */
import type { Ports } from './ports.ts';

export const project = 'demo-guong-sang';
export const region = 'asia-southeast1';

/** What can be left out with SUITE_ONLY; functions bring along what they need. */
export const services = [
  'auth',
  'firestore',
  'functions',
  'hosting',
  'storage',
  'pubsub',
  'eventarc',
  'tasks',
] as const;
export type Service = (typeof services)[number];

/** Reads SUITE_ONLY; nothing means all. */
export function chosenServices(only: string | undefined): readonly Service[] {
  if (!only) return services;
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !(services as readonly string[]).includes(name));
  if (unknown)
    throw new Error(`SUITE_ONLY names "${unknown}"; it may name ${services.join(', ')}.`);
  const withFunctions = asked.includes('functions') ? ['pubsub', 'eventarc', 'tasks'] : [];
  return services.filter((name) => asked.includes(name) || withFunctions.includes(name));
}

/** Hosts are `127.0.0.1:port`; GS_FUNCTIONS_URL and GS_HOSTING_URL have a scheme and no final slash. */
export function suiteVariables(ports: Ports, chosen: readonly Service[]): Record<string, string> {
  const host = (name: keyof Ports): string => `127.0.0.1:${ports[name]}`;
  const of: Record<Service, Record<string, string>> = {
    auth: { FIREBASE_AUTH_EMULATOR_HOST: host('auth') },
    firestore: { FIRESTORE_EMULATOR_HOST: host('firestore') },
    functions: {
      FUNCTIONS_EMULATOR_HOST: host('functions'),
      GS_FUNCTIONS_URL: `http://${host('functions')}`,
    },
    hosting: { GS_HOSTING_URL: `http://${host('hosting')}` },
    storage: {
      FIREBASE_STORAGE_EMULATOR_HOST: host('storage'),
      STORAGE_EMULATOR_HOST: `http://${host('storage')}`,
    },
    pubsub: { PUBSUB_EMULATOR_HOST: host('pubsub') },
    eventarc: { EVENTARC_EMULATOR: `http://${host('eventarc')}` },
    tasks: { CLOUD_TASKS_EMULATOR_HOST: host('tasks') },
  };
  return Object.assign(
    {
      GCLOUD_PROJECT: project,
      METADATA_SERVER_DETECTION: 'none',
      FIREBASE_EMULATOR_HUB: host('hub'),
    },
    ...chosen.map((name) => of[name]),
  ) as Record<string, string>;
}

/** What the staff application reads as `import.meta.env.VITE_EMULATORS`; a real build has none. */
export function emulatorsForTheApp(ports: Ports): string {
  return JSON.stringify({
    projectId: project,
    auth: `http://127.0.0.1:${ports.auth}`,
    firestore: { host: '127.0.0.1', port: ports.firestore },
  });
}

/** An environment without the variables of another suite, so that nothing reaches into it, and without colours in the log. */
export function withoutSuite(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/_EMULATOR(_H|$)|^GS_/.test(name));
  return Object.fromEntries(kept);
}
