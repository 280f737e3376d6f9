/** What is left out of the build is still what the libraries say it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authWithoutUnused, lighter, zodWithoutUnused } from '../../web/lighter.ts';

const folderOf = (file: string): string => fileURLToPath(new URL('.', import.meta.resolve(file)));

const zod = readFileSync(`${folderOf('zod')}v4/classic/schemas.js`, 'utf8');
const authFolder = new URL('../../node_modules/@firebase/auth/dist/esm/', import.meta.url);
const auth = readFileSync(
  new URL(readdirSync(authFolder).find((name) => /^index-.*\.js$/u.test(name)) ?? '', authFolder),
  'utf8',
);

describe('the build', () => {
  it('leaves out of zod all that writes JSON Schema, and nothing that parses', () => {
    const left = zodWithoutUnused(zod);
    expect(left).not.toMatch(/json-schema|locales\/en|memoizer\(\)/u);
    expect([...new Set(left.match(/processors\.\w+/gu))]).toEqual(['processors.aggregateChecks']);
    expect(left.match(/\$constructor\(/gu)).toEqual(zod.match(/\$constructor\(/gu));
  });

  it('leaves out of zod the formats of a text and what waits, and keeps what every schema here is made of', () => {
    const methods = (code: string) =>
      new Set([...code.matchAll(/^ {4}(?:async )?(\w+)(?:\(|: )/gmu)].map(([, name]) => name));
    const kept = methods(zodWithoutUnused(zod));
    const gone = [...methods(zod)].filter((name) => !kept.has(name));
    for (const name of ['email', 'uuid', 'datetime', 'parseAsync', 'encode', 'readonly', 'and'])
      expect(gone).toContain(name);
    for (const name of [
      'parse',
      'safeParse',
      'min',
      'regex',
      'trim',
      'optional',
      'nullish',
      'pipe',
    ])
      expect(kept).toContain(name);
  });

  it('stops at a schema that calls what was left out, wherever it lies', () => {
    const takes = (code: string, id: string): unknown =>
      Reflect.apply(lighter().transform as (code: string, id: string) => unknown, null, [code, id]);
    for (const id of [
      '/x/functions/domain/mail.ts',
      '/x/web/data/mails.ts',
      '/x/web/pages/a/b.tsx',
    ])
      expect(() => takes("const Mail = z.string().email('no');", id)).toThrow('see web/lighter.ts');
    expect(takes("const Mail = z.email('no');", '/x/functions/domain/mail.ts')).toBeNull();
    expect(takes('z.string().email()', '/x/node_modules/a/b.js')).toBeNull();
  });

  it('leaves the password, the second factor and the storage of a sign-in as they are', () => {
    const set = (code: string) => [...code.matchAll(/^(\w+)\.\w+ = /gmu)].map(([, name]) => name);
    expect(new Set(set(authWithoutUnused(auth)))).toEqual(
      new Set([
        'InMemoryPersistence',
        'RecaptchaEnterpriseVerifier',
        'EmailAuthProvider',
        'BrowserLocalPersistence',
        'BrowserSessionPersistence',
        'TotpMultiFactorGenerator',
      ]),
    );
  });

  it('stops where a library was rewritten', () => {
    expect(() => zodWithoutUnused(zod.replaceAll('../locales/en.js', '../en.js'))).toThrow(
      'see web/lighter.ts',
    );
    expect(() => authWithoutUnused('')).toThrow('see web/lighter.ts');
  });
});
