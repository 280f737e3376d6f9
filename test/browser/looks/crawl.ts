/** Follows every link of the public site from its first page on, and says what a reader would stumble over, and what nobody may read. */
import { toldIn, type Secret } from './secrets.ts';

export interface Crawled {
  /** Addresses of the pages that were read. */
  readonly pages: readonly string[];
  /** One line each: where, and what is wrong there. */
  readonly wrong: readonly string[];
}

interface Fetched {
  readonly links: readonly string[];
  readonly wrong: readonly string[];
}

/** Letters and words that no Vietnamese sentence holds. */
const foreign =
  /(?<![\p{L}/.])(?:the|and|of|with|this|page|search|not|found|error|next|undefined|null|NaN)(?![\p{L}/.])|\[object/giu;

/** `site` without a final slash; staff pages are not gone into. `secrets` stand in nothing that is fetched, files and pictures included. */
export async function crawled(
  site: string,
  from: readonly string[],
  secrets: readonly Secret[],
): Promise<Crawled> {
  const seen = new Map<string, Fetched>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one reader
    const fetched = await fetchedAt(site, at, secrets);
    seen.set(at, fetched);
    open.push(...fetched.links);
  }
  return {
    pages: [...seen.keys()],
    wrong: [...seen].flatMap(([at, { wrong }]) => wrong.map((what) => `${at}: ${what}`)),
  };
}

async function fetchedAt(site: string, at: string, secrets: readonly Secret[]): Promise<Fetched> {
  const answer = await fetch(site + at, { redirect: 'manual' });
  const body = hereabouts(await answer.text());
  const wrong = [
    ...(answer.status === 200 ? [] : [`answers ${answer.status}`]),
    ...toldIn(`${[...answer.headers].join(' ')} ${body}`, secrets).map((place) => `tells ${place}`),
  ];
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || at.startsWith('/app')) return { links: [], wrong };
  const links = linksIn(body);
  const outward = links.filter(
    (link) => !/^[/#](?!\/)/u.test(link) && !link.startsWith(`${site}/`),
  );
  return {
    links: links
      .filter((link) => link.startsWith('/') || link.startsWith(`${site}/`))
      .map((link) => link.replace(site, '').split('#')[0] ?? ''),
    wrong: [
      ...wrong,
      ...outward.map((link) => `leads to ${link}`),
      ...links
        .filter((link) => link.startsWith('#') && !body.includes(` id="${link.slice(1)}"`))
        .map((link) => `nothing bears ${link}`),
      ...wordsIn(body).map((word) => `says "${word}"`),
    ],
  };
}

/** The page's own address and other languages are told by whole addresses of the deployed site; here they are followed on this one. */
const hereabouts = (body: string): string =>
  body.replaceAll(
    /(<link rel="(?:canonical|alternate" hreflang="\w+)" href=")https?:\/\/[^/"]+/gu,
    '$1',
  );

const linksIn = (body: string): readonly string[] => [
  ...new Set(
    [...body.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/gu)].flatMap(
      ([whole, value = '']) => {
        const parts = whole.includes('srcset') ? value.split(', ') : [value];
        return parts.map((part) => (part.split(' ')[0] ?? '').replaceAll('&amp;', '&'));
      },
    ),
  ),
];

/** Words that no English sentence holds. */
const vietnamese = /(?<!\p{L})(?:của|và|những|được|không|trang|nguồn|theo|bài)(?!\p{L})/giu;

/** By the language of a page, what is foreign there; what is said in another one bears its own. */
const foreignIn: Readonly<Record<string, RegExp>> = {
  vi: foreign,
  en: vietnamese,
  sti: foreign,
  cmo: foreign,
  km: foreign,
};

/** What stands in no line that is meant to be copied. */
const wordsIn = (body: string): readonly string[] => {
  const own = /<html lang="(\w+)">/u.exec(body)?.[1] ?? '';
  const other = new RegExp(`<(\\w+)[^>]* lang="(?!${own}")\\w+"[^>]*>[\\s\\S]*?</\\1>`, 'gu');
  const text = body
    .replace(/<html[^>]*>/u, '')
    .replaceAll(other, ' ')
    .replaceAll(/<(script|style|textarea)\b[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, ' ');
  const pattern = foreignIn[own];
  return pattern === undefined ? ['no language'] : [...new Set(text.match(pattern) ?? [])];
};
