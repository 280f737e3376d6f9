/** A letter before it becomes text or HTML: what both forms say. */
import type { Mail } from '../mail.ts';
import { letterWords } from './letters.ts';
import { codeOf, named, pageOf } from './named.ts';

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
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly groups: readonly Group[];
  readonly link: { readonly text: string; readonly address: string };
  /** Why this reader gets it. */
  readonly why: string;
}

export const house = 'Gương Sáng';
const noReply = 'Thư được gửi tự động, xin không trả lời thư này.';
const reasons = {
  letter: 'Đồng chí nhận thư này vì vai trò của đồng chí trong việc nêu trên.',
  grantMade: 'Đồng chí nhận thư này vì là người đứng đầu cơ quan.',
  invited: 'Đồng chí nhận thư này vì quản trị viên đã mở tài khoản với địa chỉ thư này.',
} as const;

/** The letter of a kind that has words; null for one that has none. `site` has no final slash. */
export const letterOf = (
  mail: Pick<Mail, 'kind' | 'track' | 'subject' | 'code'>,
  site: string,
): Letter | null => {
  const words = letterWords[mail.kind];
  if (words === undefined) return null;
  const { title, told, asked } = words;
  const about = named(mail);
  return {
    subject: [title, codeOf(mail)].filter((part) => part !== '').join(' – '),
    heading: title,
    paragraphs: ['Kính gửi đồng chí,', told(about), ...(asked === null ? [] : [asked])],
    groups: [],
    link: { text: linkText(mail.kind), address: addressOf(mail, site) },
    why: `${mail.kind === 'grantMade' || mail.kind === 'invited' ? reasons[mail.kind] : reasons.letter} ${noReply}`,
  };
};

const linkText = (kind: string): string =>
  kind === 'invited' ? 'Đến trang đăng nhập' : 'Mở trên hệ thống';

const addressOf = (mail: Pick<Mail, 'kind' | 'track' | 'subject'>, site: string): string => {
  if (mail.kind === 'grantMade') return `${site}/app/nguoi-dung`;
  if (mail.kind === 'invited') return `${site}/app/dang-nhap`;
  return pageOf(mail, site);
};

/** The letter as plain text, for readers that show no HTML. */
export const plainText = ({ heading, paragraphs, groups, link, why }: Letter): string =>
  [
    heading,
    ...paragraphs,
    ...groups.map(plainGroup),
    `${link.text}: ${link.address}`,
    `--\n${house}. ${why}`,
  ].join('\n\n');

const plainGroup = ({ heading, lines }: Group): string =>
  [heading.toLocaleUpperCase('vi'), ...lines.map(plainLine)].join('\n\n');

const plainLine = ({ code, what, when, why, address }: Line): string =>
  [[code, what].filter((part) => part !== '').join(' – '), when, why, address]
    .map((part, index) => (index === 0 ? `* ${part}` : `  ${part}`))
    .join('\n');
