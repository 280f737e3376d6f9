/** What is left out of the build is still what the libraries say it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../web/lighter.ts';

const classic = readFileSync(
  fileURLToPath(new URL('v4/classic/schemas.js', import.meta.resolve('zod'))),
  'utf8',
);

describe('the build', () => {
  it('leaves out of zod all that writes JSON Schema, and nothing that parses', () => {
    const left = withoutUnused(classic);
    expect(left).not.toMatch(/json-schema|locales\/en|memoizer\(\)/u);
    expect([...new Set(left.match(/processors\.\w+/gu))]).toEqual(['processors.aggregateChecks']);
    expect(left.match(/\$constructor\(/gu)).toEqual(classic.match(/\$constructor\(/gu));
  });

  it('stops where zod was rewritten', () => {
    expect(() => withoutUnused(classic.replaceAll('../locales/en.js', '../en.js'))).toThrow(
      'see web/lighter.ts',
    );
  });
});
