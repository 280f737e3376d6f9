/** The newest profiles for feed readers. The library comes with the first feed that is asked for. */
import type { Feed } from 'feed';
import { renderToString } from 'preact-render-to-string';
import type { Day } from '#domain/day.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import {
  columnAddress,
  jsonFeedAddress,
  profileAddress,
  rssAddress,
} from '../../../web/site/addresses.ts';

/** As old as its last change, so that the same profiles make the same text. `origin` is without a final slash. */
export async function feedOf(entries: readonly ColumnEntry[], origin: string): Promise<Feed> {
  const { Feed: NewFeed } = await import('feed');
  const [lastChange] = entries.map(changedOn).toSorted().toReversed();
  const feed = new NewFeed({
    id: `${origin}${columnAddress}`,
    link: `${origin}${columnAddress}`,
    title: 'Gương Sáng',
    description:
      'Điển hình tiên tiến, nhân tố mới và người tốt, việc tốt trong vùng đồng bào dân tộc thiểu số.',
    language: 'vi',
    generator: 'Gương Sáng',
    copyright: 'Được đăng lại khi ghi rõ nguồn và dẫn địa chỉ của bài.',
    feedLinks: { rss: `${origin}${rssAddress}`, json: `${origin}${jsonFeedAddress}` },
    updated: lastChange === undefined ? new Date(0) : morningOf(lastChange),
  });
  for (const entry of entries) feed.addItem(itemOf(entry, origin));
  return feed;
}

const itemOf = (entry: ColumnEntry, origin: string): Parameters<Feed['addItem']>[0] => ({
  id: `${origin}${profileAddress(entry.slug)}`,
  link: `${origin}${profileAddress(entry.slug, 'nguon-tin')}`,
  title: entry.title,
  content: renderToString(<Beginning entry={entry} />),
  date: morningOf(changedOn(entry)),
  published: morningOf(entry.publishedOn),
});

const Beginning = ({ entry }: { readonly entry: ColumnEntry }) => (
  <>
    {entry.illustrative && <p>Dữ liệu minh họa: người và việc trong bài không có thật.</p>}
    <p>{entry.lead}</p>
  </>
);

const changedOn = ({ publishedOn, correctedOn }: ColumnEntry): Day => correctedOn ?? publishedOn;

/** Midnight in Vietnam. */
const morningOf = (day: Day): Date => new Date(`${day}T00:00:00+07:00`);
