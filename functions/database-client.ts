/**
 * What the database's client loads with its first question and no sooner. In the bundle it would be read by every
 * process that starts, and it is half of it; so it lies beside it, in one file, because its parts share libraries.
 */
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

const file = './database-client.js';

const parts = [
  'google-gax',
  'google-gax/build/src/fallback',
  'google-gax/build/src/status',
  '@google-cloud/firestore/build/src/v1',
  '@google-cloud/firestore/build/src/v1beta1',
  '@google-cloud/firestore/build/protos/firestore_v1_proto_api',
] as const;

/** What writes that file into a codebase's folder; each part of it runs when it is first asked for. */
export const databaseClient = (into: string) =>
  ({
    stdin: {
      contents: parts
        .map(
          (part) => `Object.defineProperty(exports, '${part}', { get: () => require('${part}') });`,
        )
        .join('\n'),
      resolveDir: dirname(createRequire(import.meta.url).resolve('@google-cloud/firestore')),
    },
    outfile: join(into, file),
  }) satisfies BuildOptions;

/** Patterns go to a program in Go, which knows none of JavaScript's flags. */
const [any, likely] = [new RegExp(''), new RegExp('^([.]|google-gax)')];

/** Answers the client's own late `require` with its part of the file beside the bundle. */
export const databaseClientApart: Plugin = {
  name: 'database-client-apart',
  setup: (bundle) => {
    bundle.onResolve({ filter: likely }, ({ path, importer, kind }) => {
      const from = importer.match(/@google-cloud\/firestore\/build\/src\/.*$/u)?.[0];
      const part = path.startsWith('.') && from ? posix.join(dirname(from), path) : path;
      if (kind !== 'require-call' || parts.every((known) => known !== part)) return null;
      const isTracing = from?.includes('/telemetry/') === true;
      return { path: part, namespace: 'apart', suffix: isTracing ? '?tracing' : '' };
    });
    bundle.onResolve({ filter: any, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    bundle.onLoad({ filter: any, namespace: 'apart' }, ({ path, suffix }) => {
      const part = `require('${file}')['${path}']`;
      // What traces calls asks for the client when it loads, but needs it only where tracing is on.
      const later = `{ get FirestoreClient() { return ${part}.FirestoreClient; } }`;
      return { contents: `module.exports = ${suffix === '' ? part : later};` };
    });
  },
};
