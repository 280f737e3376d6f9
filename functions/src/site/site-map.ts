/** Every address that a search engine should know. */
import { issueIdOf, type IssueList } from '#domain/bulletin.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import {
  bulletinsAddress,
  columnAddress,
  everything,
  issueAddress,
  listAddress,
  profileAddress,
  suggestAddress,
  translationAddress,
} from '../../../web/site/addresses.ts';

/** Addresses of plain letters, digits and hyphens: nothing needs escaping. At most 50,000 fit, as the protocol has it. */
export const siteMapOf = (
  entries: readonly ColumnEntry[],
  { issues }: IssueList,
  origin: string,
): string => {
  const pages = [
    columnAddress,
    listAddress(everything),
    bulletinsAddress,
    suggestAddress,
    ...issues.map((issue) => issueAddress(issueIdOf(issue))),
  ].map((address) => `<url><loc>${origin}${address}</loc></url>`);
  const profiles = entries
    .flatMap(({ slug, languages, publishedOn, correctedOn }) =>
      [
        profileAddress(slug),
        ...languages.map((language) => translationAddress(slug, language)),
      ].map(
        (address) =>
          `<url><loc>${origin}${address}</loc><lastmod>${correctedOn ?? publishedOn}</lastmod></url>`,
      ),
    )
    .slice(0, most - pages.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...pages, ...profiles].join('')}</urlset>\n`;
};

const most = 50_000;
