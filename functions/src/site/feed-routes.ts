/** What other programs read: RSS and JSON Feed of the newest profiles, and the sitemap of all. */
import { jsonFeedAddress, rssAddress, siteMapAddress } from '../../../web/site/addresses.ts';
import { file, shared, type Answer } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readIssues } from './bulletin-routes.tsx';
import { readColumn, readHead } from './column.ts';
import { feedOf } from './feed.tsx';
import { origin } from './origin.ts';
import { siteMapOf } from './site-map.ts';

const at = (address: string, answer: () => Promise<Answer>): Route =>
  route({ read: (path) => (path === address ? path : null), address: () => address, answer });

/** One read, and none while the head is kept. */
const newestAsFeed = async () => await feedOf((await readHead()).newest, origin());

export const feedRoutes: readonly Route[] = [
  at(rssAddress, async () =>
    shared(file('application/rss+xml; charset=utf-8', (await newestAsFeed()).rss2(), 'changing')),
  ),
  at(jsonFeedAddress, async () =>
    shared(
      file('application/feed+json; charset=utf-8', (await newestAsFeed()).json1(), 'changing'),
    ),
  ),
  at(siteMapAddress, async () => {
    const [{ entries }, issues] = await Promise.all([readColumn(), readIssues()]);
    const map = siteMapOf(entries, issues, origin());
    return file('application/xml; charset=utf-8', map, 'changing');
  }),
];
