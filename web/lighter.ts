/** What libraries bring along and these pages never use, left out of the build; a library that changed stops it. */
import type { Plugin } from 'vite';

/** zod's classic types each know how to write themselves as JSON Schema, and how to word a problem in English. */
const zod = {
  file: '/zod/v4/classic/schemas.js',
  unused: /^ *inst\._zod\.processJSONSchema = .*;$/gmu,
};
const parts = [
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
] as const;

/** Firestore brings hashes and 64-bit integers to compare document ids such as "__id7__"; browsers count that far themselves. */
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
  resolveId: (source) => (source === integers ? `\0${integers}` : null),
  load: (id) => (id === `\0${integers}` ? ownIntegers : null),
  transform: (code, id) => (id.endsWith(zod.file) ? withoutUnused(code) : null),
});

/** Throws where zod was rewritten, so that nothing is left out by guess. */
export function withoutUnused(code: string): string {
  for (const { line } of parts)
    if (!code.includes(line)) throw new Error(`zod no longer says ${line}: see web/lighter.ts`);
  return parts
    .reduce((rest, { line, instead }) => rest.replace(line, instead), code)
    .replaceAll(zod.unused, '');
}
