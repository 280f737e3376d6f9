/** What is left out of the build is still what the libraries say it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authWithoutUnused, zodWithoutUnused } from '../../web/lighter.ts';

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
