/** The icon, what crawlers ask for first, and the way to the forms, which functions of their own answer. */
import {
  crawlersAddress,
  iconAddress,
  noticesAddress,
  siteMapAddress,
  suggestAddress,
} from '../../../web/site/addresses.ts';
import { file, movedTo } from './answer.ts';
import { plainPath, route, type Route } from './asked.ts';
import { origin } from './origin.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="19" fill="#8f1d1d" stroke="#e0b04a" stroke-width="2"/><path fill="#f6d77f" d="m20 7 3.2 8.9 9.4.3-7.4 5.8 2.6 9.1L20 25.8l-7.8 5.3 2.6-9.1-7.4-5.8 9.4-.3z"/></svg>`;

const robots = (): string =>
  `User-agent: *\nDisallow: /app\nDisallow: /tep\nDisallow: /tim-kiem\nSitemap: ${origin()}${siteMapAddress}\n`;

export const iconRoute = route({
  read: (path) => (path === iconAddress ? path : null),
  address: () => iconAddress,
  answer: () => file('image/svg+xml', icon, 'changing'),
});

export const robotsRoute = route({
  read: (path) => (path === crawlersAddress ? path : null),
  address: () => crawlersAddress,
  answer: () => file('text/plain; charset=utf-8', robots(), 'changing'),
});

/** Hosting leads here only what is written otherwise: with capitals, with marks, with a slash too many. */
export const formsRoute: Route = ({ path }) => {
  const plain = plainPath(path);
  const isForm = [suggestAddress, noticesAddress].some(
    (address) => plain === address || plain.startsWith(`${address}/`),
  );
  return isForm && plain !== path ? movedTo(encodeURI(plain)) : null;
};
