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
  // Written anew at run time, which the content policy of /app forbids anyway.
  { line: 'core.$ZodObjectJIT.init(inst, def);', instead: 'core.$ZodObject.init(inst, def);' },
  ...[
    'and(arg) {\n        return intersection(this, arg);\n    },',
    'nonoptional(params) {\n        return nonoptional(this, params);\n    },',
    'prefault(d) {\n        return prefault(this, d);\n    },',
    'readonly() {\n        return readonly(this);\n    },',
  ].map(nothing),
];
const zodUnused = /^ *inst\._zod\.processJSONSchema = .*;$/gmu;

const zodMethods: readonly RegExp[] = [
  // Every text knows how to become an address, a token, a network's number …; here those are written `z.url()`.
  /(?<=^export const ZodString = [^{]*\{[^}]*\}, \{).*?^(?=\}\);$)/msu,
  // Nothing here is parsed while something else goes on, or written back.
  /^ {4}parseAsync: .*?^(?= {4}safeParse\()/msu,
  /^ {4}async safeParseAsync\(.*?^(?= {4}toJSONSchema\()/msu,
];

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

/** Whoever calls one of these on a schema is told before anything goes wrong. */
const zodLeftOut =
  /\)\s*\.(?:and|nonoptional|prefault|readonly|email|url|jwt|emoji|guid|uuid(?:v[467])?|nanoid|cuid2?|ulid|base64(?:url)?|xid|ksuid|ipv[46]|cidrv[46]|e164|datetime|date|time|duration|parseAsync|safeParseAsync|spa|validate|validateAsync|safe(?:En|De)code(?:Async)?|(?:en|de)codeAsync)\(/u;

/** And whoever takes one of these from the sign-in library. */
const authLeftOut =
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
    if (
      (/\/web\/data\//u.test(id) && authLeftOut.test(code)) ||
      (/\/(?:web|functions\/domain)\/[^]*\.tsx?$/u.test(id) && zodLeftOut.test(code))
    )
      throw new Error(`${id} takes what was left out of a library: see web/lighter.ts`);
    return null;
  },
});

export const zodWithoutUnused = (code: string): string => {
  for (const methods of zodMethods)
    if (!methods.test(code)) throw new Error(`zod no longer has ${methods}: see web/lighter.ts`);
  const left = without(zodParts, code).replaceAll(zodUnused, '');
  return zodMethods.reduce((rest, methods) => rest.replace(methods, ''), left);
};

export const authWithoutUnused = (code: string): string => without(authParts, code);

/** Throws where the library was rewritten, so that nothing is left out by guess. */
function without(parts: readonly Part[], code: string): string {
  for (const { line } of parts)
    if (!code.includes(line))
      throw new Error(`A library no longer says ${line}: see web/lighter.ts`);
  return parts.reduce((rest, { line, instead }) => rest.replace(line, instead), code);
}
