/** What libraries bring along and these pages never use, left out of the build; a library that changed stops it. */
import type { Plugin } from 'vite';

interface Part {
  readonly line: string;
  readonly instead: string;
}

const nothing = (line: string): Part => ({ line, instead: '' });

/** zod's classic types each know how to write themselves as JSON Schema, and how to word a problem in English. */
const zodParts: readonly Part[] = [
  {
    line: 'import * as processors from "../core/json-schema-processors.js";',
    instead: 'const processors = { aggregateChecks: () => ({}) };',
  },
  {
    line: 'import { createStandardJSONSchemaMethod, createToJSONSchemaMethod } from "../core/to-json-schema.js";',
    instead:
      'const createToJSONSchemaMethod = () => () => { throw new Error("no JSON Schema here"); }, createStandardJSONSchemaMethod = createToJSONSchemaMethod;',
  },
  { line: 'import en from "../locales/en.js";', instead: 'const en = () => ({});' },
  // For values that hold themselves, which nothing stored can.
  { line: 'core.config({ memoizer: core.memoizer() });', instead: 'return;' },
];
const zodUnused = /^ *inst\._zod\.processJSONSchema = .*;$/gmu;

/** Ways to sign in, and places to keep a sign-in, that nobody takes here: only these lines keep them in the build. */
const authParts: readonly Part[] = [
  'FacebookAuthProvider.FACEBOOK_SIGN_IN_METHOD = "facebook.com"',
  'FacebookAuthProvider.PROVIDER_ID = "facebook.com"',
  'GoogleAuthProvider.GOOGLE_SIGN_IN_METHOD = "google.com"',
  'GoogleAuthProvider.PROVIDER_ID = "google.com"',
  'GithubAuthProvider.GITHUB_SIGN_IN_METHOD = "github.com"',
  'GithubAuthProvider.PROVIDER_ID = "github.com"',
  'TwitterAuthProvider.TWITTER_SIGN_IN_METHOD = "twitter.com"',
  'TwitterAuthProvider.PROVIDER_ID = "twitter.com"',
  'PhoneAuthProvider.PROVIDER_ID = "phone"',
  'PhoneAuthProvider.PHONE_SIGN_IN_METHOD = "phone"',
  "PhoneMultiFactorGenerator.FACTOR_ID = 'phone'",
  'PopupOperation.currentPopupAction = null',
  "CookiePersistence.type = 'COOKIE'",
  "IndexedDBLocalPersistence.type = 'LOCAL'",
  'Receiver.receivers = []',
].map((line) => nothing(`\n${line}`));

/** Whoever takes one of them after all is told before anything goes wrong. */
const leftOut =
  /\b(?:(?:Facebook|Google|Github|Twitter|Phone)AuthProvider|PhoneMultiFactorGenerator|getAuth|browserCookiePersistence|indexedDBLocalPersistence|browserPopupRedirectResolver)\b/u;

/** The small Firestore brings hashes and 64-bit integers to compare document ids such as "__id7__"; browsers count that far themselves. */
const integers = '@firebase/webchannel-wrapper/bloom-blob';
const ownIntegers = `export const Integer = {
  fromString: (text) => ({
    value: BigInt(text),
    compare(other) { return this.value < other.value ? -1 : Number(this.value > other.value); },
  }),
};`;

export const lighter = (): Plugin => ({
  name: 'lighter',
  enforce: 'pre',
  apply: 'build',
  // The one that listens, on an open session, needs them all.
  resolveId: (source, importer) =>
    source === integers && importer?.includes('/lite/') === true ? `\0${integers}` : null,
  load: (id) => (id === `\0${integers}` ? ownIntegers : null),
  transform: (code, id) => {
    if (id.endsWith('/zod/v4/classic/schemas.js')) return zodWithoutUnused(code);
    if (/@firebase\/auth\/dist\/esm\/index-[\w-]+\.js$/u.test(id)) return authWithoutUnused(code);
    if (/\/web\/data\//u.test(id) && leftOut.test(code))
      throw new Error(`${id} takes what web/lighter.ts leaves out of the sign-in library`);
    return null;
  },
});

export const zodWithoutUnused = (code: string): string =>
  without(zodParts, code).replaceAll(zodUnused, '');

export const authWithoutUnused = (code: string): string => without(authParts, code);

/** Throws where the library was rewritten, so that nothing is left out by guess. */
function without(parts: readonly Part[], code: string): string {
  for (const { line } of parts)
    if (!code.includes(line))
      throw new Error(`A library no longer says ${line}: see web/lighter.ts`);
  return parts.reduce((rest, { line, instead }) => rest.replace(line, instead), code);
}
