/** Connects to Firebase once. Hosting says which project; on this machine it also says where the emulators listen. */
import { initializeApp, type FirebaseApp } from 'firebase/app';
import { hear, isOff } from '../clock.ts';

interface Emulator {
  readonly host: string;
  readonly port: number;
}

const initAddress = '/__/firebase/init.json';

export interface Connection {
  readonly app: FirebaseApp;
  readonly emulators: Readonly<Record<string, Emulator>> | null;
}

let connection: Promise<Connection> | null = null;

/** A failed attempt is forgotten, so that the next one starts afresh once the line is back. */
export const connected = (): Promise<Connection> => {
  connection ??= connect().catch((problem: unknown) => {
    connection = null;
    throw problem;
  });
  return connection;
};

async function connect(): Promise<Connection> {
  const [config, emulators] = await Promise.all([
    answerOf(initAddress).then((answer) => {
      hear(answer);
      return answer.json();
    }),
    isLocal() ? listeningEmulators() : null,
  ]);
  // Whoever sets a wrong clock right comes back to the page: it hears anew what time it is.
  addEventListener('focus', () => {
    if (isOff()) answerOf(initAddress).then(hear, () => undefined);
  });
  return { app: initializeApp(config), emulators };
}

const isLocal = (): boolean => ['127.0.0.1', 'localhost'].includes(location.hostname);

/** Ports are chosen anew for every local suite; only this script of Hosting's emulator names them. */
async function listeningEmulators(): Promise<Connection['emulators']> {
  const script = await answerOf('/__/firebase/init.js?useEmulator=true').then((answer) =>
    answer.text(),
  );
  const named = /var firebaseEmulators = (\{[\s\S]*?\n\});/u.exec(script)?.[1];
  return named ? JSON.parse(named) : null;
}

async function answerOf(path: string): Promise<Response> {
  // Not from the browser's cache: its hour tells how far this machine's clock is off.
  const answer = await fetch(path, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
