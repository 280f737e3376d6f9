/** Where the gates name what is missing, read from the source: a place without a row in the tables is a refusal that nobody has ever seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const domain = fileURLToPath(new URL('../../../functions/domain/', import.meta.url));

/** "nomination-moves/submit.ts notConfirmed" */
export type Place = `${string} ${string}`;

/** Of the calls that are given a code in a variable: the codes, read from where they are listed. */
const listed: Readonly<Record<string, RegExp>> = {
  'profile.ts': /'(claim[A-Z]\w+)'(?: \||;|\n)/gu,
  'tally.ts': /\{ code: '(\w+)'|code: '(\w+)',$/gmu,
};

/** Passes on what `tally.ts` said. */
const passedOn: readonly string[] = ['session-moves/close.ts'];

const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(`${domain}${name}`, 'utf8')] as const);

const writtenOut = (file: string, text: string): readonly Place[] =>
  [...text.matchAll(/\bunmet\(\s*'(\w+)'/gu)].map(([, code]): Place => `${file} ${code ?? ''}`);

const inVariables = (file: string, text: string): readonly Place[] => {
  if (!/\bunmet\(\s*(?:code|\w+\.code)\b/u.test(text) || passedOn.includes(file)) return [];
  const found = [...text.matchAll(listed[file] ?? /(?!)/gu)];
  if (found.length === 0) throw new Error(`${file} names codes this test cannot find`);
  return [...new Set(found.map(([, one, other]) => one ?? other ?? ''))].map(
    (code): Place => `${file} ${code}`,
  );
};

/** One entry a call, so that a code named twice in a file needs two rows. */
export const placesInGates = sources.flatMap(([file, text]) => [
  ...writtenOut(file, text),
  ...inVariables(file, text),
]);

/** Calls whose code this file cannot read: none, or a refusal goes unseen. */
export const unreadableCalls = sources
  .filter(([file]) => file !== 'move.ts')
  .flatMap(([file, text]) =>
    [...text.matchAll(/\bunmet\(\s*([^)]{0,30})/gu)].map(
      ([, given]) => [file, given ?? ''] as const,
    ),
  )
  .filter(([, given]) => !/^(?:'\w+'|code\b|sum\.code\b)/u.test(given))
  .map(([file, given]) => `${file}: ${given}`);
