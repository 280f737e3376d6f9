/** Bundles the two codebases that are deployed: the case work, and the public pages, which load none of its libraries. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { databaseClient, databaseClientApart } from './database-client.ts';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The Admin SDK's ES entries touch every lazy part of the library when they load, gRPC included; its CommonJS entries
 * leave them alone until they are used.
 */
const { resolve } = createRequire(import.meta.url);
const lazyEntries = Object.fromEntries(
  ['app', 'auth', 'firestore'].map((part) => [
    `firebase-admin/${part}`,
    resolve(`firebase-admin/${part}`),
  ]),
);

/** What libraries bring along for a Node.js that lacks it; ours has it, so theirs is never asked. */
const ownOfNode = {
  'whatwg-url': 'node:url',
  'web-streams-polyfill/dist/ponyfill.es2018.js': 'node:stream/web',
};

/** The code library's entry for browsers draws the same SVG, and brings no library that writes PNG. */
const codeAsText = { qrcode: resolve('qrcode/lib/browser.js') };

/** `later`: what few functions use, in files of its own; a process that starts reads the whole bundle, used or not. `external`: what no bundle can hold, because it brings a library of the machine's own or reads files beside it; a deploy installs it. */
const codebases = [
  {
    name: 'app',
    entry: 'src/index.ts',
    later: ['@google-cloud/storage', 'fflate', 'file-type', 'jose', 'nodemailer'],
    asksDatabase: true,
    external: ['sharp', 'pdfkit', '@expo-google-fonts/be-vietnam-pro'],
  },
  { name: 'site', entry: 'src/site/index.ts', later: [], asksDatabase: false, external: [] },
] as const;
type Codebase = (typeof codebases)[number];

/** Writes `<into>/app` and `<into>/site`, each a folder that can be deployed as it is. */
export async function buildFunctions(into: string): Promise<void> {
  await Promise.all(
    codebases.map((codebase) => buildCodebase(codebase, join(into, codebase.name))),
  );
}

const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  sourcemap: 'linked',
  // Less to read at a cold start; names stay, so that a stack trace can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.woff2': 'dataurl' },
  alias: { ...lazyEntries, ...ownOfNode, ...codeAsText },
  // A library in a file of its own is required when its import runs: so it keeps the names it exports.
  supported: { 'dynamic-import': false },
  // An ES module in the bundle may ask for its own address; CommonJS has only the file name.
  define: { 'import.meta.url': 'bundleAddress' },
  banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
} as const satisfies BuildOptions;

const entryOf = (name: string) => ({ in: name, out: basename(name) });

const readLater = (names: readonly string[]): Plugin => ({
  name: 'read-later',
  setup: (bundle) => {
    bundle.onResolve({ filter: new RegExp('^[@a-z]') }, ({ path, kind }) =>
      kind === 'dynamic-import' && names.includes(path)
        ? { path: `./${entryOf(path).out}.js`, external: true }
        : null,
    );
  },
});

/** As text, without what only its writers read: readers on weak lines wait for each letter of it. */
const styleAsText: Plugin = {
  name: 'style-as-text',
  setup: (bundle) => {
    bundle.onLoad({ filter: new RegExp('\\.css$') }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const mainBundle = ({ entry, later, external }: Codebase) =>
  ({
    ...options,
    entryPoints: [join(here, entry)],
    external: [...external],
    plugins: [readLater(later), databaseClientApart, styleAsText],
  }) satisfies BuildOptions;

/** Every file that a process of this codebase loads when it starts, as paths from `functions/`; nothing is written. */
export async function filesLoadedBy(name: Codebase['name']): Promise<readonly string[]> {
  const codebase = codebases.find((one) => one.name === name);
  if (codebase === undefined) return [];
  const plan = { ...mainBundle(codebase), absWorkingDir: here, outfile: 'index.js' };
  const { metafile } = await build({ ...plan, write: false, metafile: true });
  return Object.keys(metafile.inputs).toSorted();
}

async function buildCodebase(codebase: Codebase, into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const { later, asksDatabase } = codebase;
  const external = [...codebase.external];
  await Promise.all([
    build({ ...mainBundle(codebase), outfile: join(into, 'index.js') }),
    build({ ...options, entryPoints: later.map(entryOf), outdir: into, external }),
  ]);
  if (asksDatabase) await build({ ...options, ...databaseClient(into) });
  await writeFile(join(into, 'package.json'), await deployedPackage(codebase));
}

/**
 * A deploy and the emulator find the Functions SDK through this file, so both SDKs are named even
 * where the bundle holds its own copy.
 */
async function deployedPackage({ name, external }: Codebase): Promise<string> {
  const source: unknown = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  const { engines, dependencies } = source as {
    engines: { node: string };
    dependencies: Record<string, string>;
  };
  const named = ['firebase-admin', 'firebase-functions', ...external].map((key) => [
    key,
    dependencies[key],
  ]);
  return JSON.stringify(
    { name, private: true, main: 'index.js', engines, dependencies: Object.fromEntries(named) },
    null,
    2,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFunctions(join(here, 'lib'));
