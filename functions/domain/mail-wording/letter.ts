/** A letter before it becomes text or HTML: what both forms say. */
import type { Language } from '../language.ts';
import type { Mail } from '../mail.ts';
import type { Task } from '../task.ts';
import { englishLetters } from './en-letters.ts';
import { letterWords } from './letters.ts';
import { codeOf, named, pageOf } from './named.ts';
import { sayings } from './sayings.ts';
import type { Sayings } from './vi-sayings.ts';

export interface Line {
  readonly code: string;
  readonly what: string;
  readonly when: string;
  readonly why: string;
  readonly address: string;
}
export interface Group {
  readonly heading: string;
  readonly lines: readonly Line[];
}
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly groups: readonly Group[];
  /** What its lines are about. */
  readonly tasks?: readonly Pick<Task, 'track' | 'subject'>[];
  readonly link: { readonly text: string; readonly address: string };
  /** Why this reader gets it. */
  readonly why: string;
  /** What stands before the link's address, for programs that do not open it. */
  readonly copyLink: string;
}

export const house = 'Gương Sáng';

/** The letter of a kind that has words; null for one that has none. `site` has no final slash. */
export const letterOf = (
  mail: Pick<Mail, 'kind' | 'track' | 'subject' | 'code'>,
  site: string,
  language: Language = 'vi',
): Letter | null => {
  const words = (language === 'en' ? englishLetters : letterWords)[mail.kind];
  if (words === undefined) return null;
  const { title, told, asked } = words;
  const said = sayings[language];
  const about = named(mail, language);
  return {
    language,
    subject: [title, codeOf(mail, language)].filter((part) => part !== '').join(' – '),
    heading: title,
    paragraphs: [said.greeting, told(about), ...(asked === null ? [] : [asked])],
    groups: [],
    link: { text: linkText(mail.kind, said), address: addressOf(mail, site) },
    why: `${whyOf(mail.kind, said)} ${said.noReply}`,
    copyLink: said.copyLink,
  };
};

const whyOf = (kind: string, { why }: Sayings): string =>
  kind === 'grantMade' || kind === 'invited' ? why[kind] : why.letter;

const linkText = (kind: string, { open }: Sayings): string =>
  kind === 'invited' ? open.door : open.page;

const addressOf = (mail: Pick<Mail, 'kind' | 'track' | 'subject'>, site: string): string => {
  if (mail.kind === 'grantMade') return `${site}/app/nguoi-dung`;
  if (mail.kind === 'invited') return `${site}/app/dang-nhap`;
  return pageOf(mail, site);
};

/** The letter as plain text, for readers that show no HTML. */
export const plainText = ({ language, heading, paragraphs, groups, link, why }: Letter): string =>
  [
    heading,
    ...paragraphs,
    ...groups.map((group) => plainGroup(group, language)),
    `${link.text}: ${link.address}`,
    `--\n${house}. ${why}`,
  ].join('\n\n');

const plainGroup = ({ heading, lines }: Group, language: Language): string =>
  [heading.toLocaleUpperCase(language), ...lines.map(plainLine)].join('\n\n');

const plainLine = ({ code, what, when, why, address }: Line): string =>
  [[code, what].filter((part) => part !== '').join(' – '), when, why, address]
    .map((part, index) => (index === 0 ? `* ${part}` : `  ${part}`))
    .join('\n');
