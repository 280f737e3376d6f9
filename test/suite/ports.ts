/** Where each emulator listens: the fixed ports of firebase.json, or a free block for a suite beside others. */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const listeners = [
  'hosting',
  'functions',
  'firestore',
  'auth',
  'storage',
  'pubsub',
  'eventarc',
  'tasks',
  'hub',
  'logging',
  'ui',
  'websocket',
] as const;
export type Listener = (typeof listeners)[number];
export type Ports = Readonly<Record<Listener, number>>;

const blockSize = 20;
const firstBlock = 20_000;
/** Ends below the range from which systems give out ports of their own accord. */
const blocks = 600;

export function portsFrom(base: number): Ports {
  const numbered = listeners.map((listener, index) => [listener, base + index]);
  return Object.fromEntries(numbered) as Ports;
}

/**
 * Claims a free block by making the folder named after it under `runs`, so that two suites that
 * start in the same second take different ones.
 */
export async function claimPorts(runs: string, random = Math.random): Promise<Ports> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const base = firstBlock + blockSize * Math.floor(random() * blocks);
    if (!madeFolder(join(runs, String(base)))) continue;
    const ports = portsFrom(base);
    if ((await takenPorts(ports)).length === 0) return ports;
  }
  throw new Error('No free block of ports was found: too many programs listen on this machine.');
}

/** Says in one sentence which port is taken and who wants it. */
export async function requireFree(ports: Ports): Promise<void> {
  const [first] = await takenPorts(ports);
  if (!first) return;
  throw new Error(
    `Port ${ports[first]} is taken and ${wants[first]} wants it: stop the program that listens there (perhaps another "npm start").`,
  );
}

const wants: Record<Listener, string> = {
  hosting: 'the website (hosting)',
  functions: 'the functions emulator',
  firestore: 'the Firestore emulator',
  auth: 'the sign-in (auth) emulator',
  storage: 'the storage emulator',
  pubsub: 'the Pub/Sub emulator',
  eventarc: 'the Eventarc emulator',
  tasks: 'the tasks emulator',
  hub: 'the emulator hub',
  logging: 'the emulator log',
  ui: 'the emulator page',
  websocket: "the Firestore emulator's request monitor",
};

async function takenPorts(ports: Ports): Promise<Listener[]> {
  const free = await Promise.all(listeners.map((listener) => isFree(ports[listener])));
  return listeners.filter((_, index) => !free[index]);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}

function madeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}
