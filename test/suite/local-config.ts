/** firebase.json as one local suite needs it: its own ports, its own build, and a content policy that reaches the emulators. */
import * as z from 'zod';
import { listeners, type Listener, type Ports } from './ports.ts';

const Hosting = z.looseObject({
  public: z.string(),
  headers: z.array(
    z.object({
      source: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
});
const Place = z.looseObject({ port: z.number() });
const Config = z.looseObject({
  functions: z.array(z.looseObject({ codebase: z.string(), source: z.string() })),
  hosting: Hosting,
  emulators: z.looseObject({
    firestore: Place.extend({ websocketPort: z.number() }),
    ui: Place,
  }),
});

/** The ports that firebase.json fixes, which `npm start` uses. */
export function fixedPorts(source: unknown): Ports {
  const { emulators } = Config.parse(source);
  const ports = listeners.map((name) => [
    name,
    name === 'websocket' ? emulators.firestore.websocketPort : Place.parse(emulators[name]).port,
  ]);
  return Object.fromEntries(ports) as Ports;
}

/** Paths in the answer are relative to the suite's run folder, where the builds and rules are put. */
export function localConfig(source: unknown, ports: Ports): Record<string, unknown> {
  const config = Config.parse(source);
  return {
    ...config,
    functions: config.functions.map((one) => ({ ...one, source: `functions/${one.codebase}` })),
    hosting: { ...config.hosting, public: 'public', headers: localHeaders(config.hosting.headers) },
    emulators: { singleProjectMode: false, ...localEmulators(ports) },
  };
}

function localEmulators(ports: Ports): Record<string, unknown> {
  const places = listeners
    .filter((name): name is Exclude<Listener, 'websocket'> => name !== 'websocket')
    .map((name) => [name, { host: '127.0.0.1', port: ports[name] }]);
  return {
    ...Object.fromEntries(places),
    firestore: { host: '127.0.0.1', port: ports.firestore, websocketPort: ports.websocket },
  };
}

/** Hosting's headers are the same everywhere, but only here may a page talk to a port of this machine. */
function localHeaders(headers: z.infer<typeof Hosting>['headers']): unknown {
  return headers.map((rule) => ({
    ...rule,
    headers: rule.headers
      .filter(({ key }) => key !== 'Strict-Transport-Security')
      .map(({ key, value }) => ({
        key,
        value: value.replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*"),
      })),
  }));
}
