/** The letter's template as HTML, cut into the parts that are filled in once, or once a paragraph, group or line. */
import { readFileSync } from 'node:fs';
import mjml2html from 'mjml';

const source = new URL('letter.mjml', import.meta.url);

/** No web fonts: a mail that fetches from elsewhere tells who has opened it. */
const options = { fonts: {}, validationLevel: 'strict', keepComments: true } as const;

const names = ['opening', 'paragraph', 'group', 'line', 'closing'] as const;

/** Throws where the template is not valid, or is not cut into its five parts. */
export const compiledLetter = async (): Promise<Record<(typeof names)[number], string>> => {
  const { html } = await mjml2html(readFileSync(source, 'utf8'), options);
  const parts = html
    .replaceAll(/\{\{\s*(\w+)\s*\}\}/gu, '{{$1}}')
    .split('{{cut}}')
    .map((part) => part.replaceAll(/\s*\n\s*/gu, '\n').trim());
  if (parts.length !== names.length) throw new Error(`letter.mjml has ${parts.length} parts`);
  const [opening = '', paragraph = '', group = '', line = '', closing = ''] = parts;
  return { opening, paragraph, group, line, closing };
};
