/** A letter as HTML: the parts of the compiled template (`npm run letters`), filled in with escaped text. */
import type { Group, Letter, Line } from '#domain/mail-wording/letter.ts';
import { house } from '#domain/mail-wording/letter.ts';
import parts from './letter-parts.json' with { type: 'json' };

/** Throws where the template asks for something the letter does not have: no reader ever sees a gap. */
export const htmlOf = (letter: Letter): string => {
  const { language, subject, heading, paragraphs, groups, link, why, copyLink } = letter;
  return [
    filled(parts.opening, { language, subject, house, heading }),
    ...paragraphs.map((text) => filled(parts.paragraph, { text })),
    ...groups.flatMap(groupParts),
    filled(parts.closing, { linkAddress: link.address, linkText: link.text, why, copyLink }),
  ].join('\n');
};

const groupParts = ({ heading, lines }: Group): readonly string[] => [
  filled(parts.group, { heading }),
  ...lines.map(linePart),
];

const linePart = ({ code, what, when, why, address }: Line): string => {
  // A line may break before the code, never within it.
  const asked = code === '' ? what : `${what} – `;
  return filled(parts.line, { address, what: asked, code, when, why });
};

const filled = (part: string, values: Readonly<Record<string, string>>): string =>
  part.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the letter has no ${name}`);
    return escaped(value);
  });

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? '');
