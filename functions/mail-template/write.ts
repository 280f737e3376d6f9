/** `npm run letters`: compiles the letters' template to what the functions fill in, so that they load no template library. */
import { writeFileSync } from 'node:fs';
import { compiledLetter } from './compiled.ts';

const file = new URL('../src/mail/letter-parts.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(await compiledLetter(), null, 2)}\n`);
