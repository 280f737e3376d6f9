import { entryOf } from '#domain/column/entry.ts';
import { noIssues } from '#domain/bulletin.ts';
import { emptyHead } from '#domain/column/index-documents.ts';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { feedOf } from '../../functions/src/site/feed.tsx';
import { nothingTyped } from '../../functions/src/suggestions/posted.ts';
import { everything } from '../../web/site/addresses.ts';
import { BulletinsPage, IssuePage } from '../../web/site/bulletin-pages.tsx';
import { ColumnPage } from '../../web/site/column-page.tsx';
import { ListPage } from '../../web/site/list-page.tsx';
import { Motto } from '../../web/site/motto.ts';
import { SearchPage } from '../../web/site/search-page.tsx';
import { SuggestionPage } from '../../web/site/suggestion-page.tsx';
import { issue } from '../builders/bulletin.ts';
import { profile } from '../builders/story.ts';

const origin = 'https://guong.example';
const deed = entryOf(profile({ source: 'goodDeed', recognition: null, foundOn: '2026-03-12' }));

describe('the motto', () => {
  const headed = (motto: string): string => {
    const page = (
      <ColumnPage entries={[]} head={emptyHead} origin={origin} styleSheet="/site.css" />
    );
    const html = renderToString(<Motto.Provider value={motto}>{page}</Motto.Provider>);
    return /<header.*<nav/su.exec(html)?.[0] ?? '';
  };

  it('stands at the head of a page as text, whatever was typed', () => {
    expect(headed('Việc tốt <b>lan</b> xa')).toContain(
      '<p class="motto">Việc tốt &lt;b>lan&lt;/b> xa</p>',
    );
  });

  it('leaves no empty line where the agency wants none', () => {
    expect(headed('')).not.toContain('motto');
  });
});

it('every page that is sent on tells networks its whole address and shows the site’s picture', () => {
  const shown = { origin, styleSheet: '/site.css' } as const;
  const pages: readonly (readonly [string, VNode])[] = [
    ['/', <ColumnPage entries={[deed]} head={emptyHead} {...shown} />],
    [
      '/danh-sach',
      <ListPage
        choice={everything}
        entries={[]}
        count={0}
        next={null}
        loosened={[]}
        head={emptyHead}
        {...shown}
      />,
    ],
    ['/tim-kiem?q=d%E1%BB%87t', <SearchPage words="dệt" found={[]} count={0} {...shown} />],
    ['/ban-tin', <BulletinsPage list={noIssues} {...shown} />],
    ['/ban-tin/2026-4', <IssuePage issue={issue()} entries={[]} {...shown} />],
    [
      '/phat-hien-guong',
      <SuggestionPage typed={nothingTyped} stamp="" problem={null} {...shown} />,
    ],
  ];
  for (const [address, page] of pages) {
    const html = renderToString(page);
    const told = (name: string) =>
      new RegExp(
        `<(?:meta property="${name}" content|link rel="${name}" href)="([^"]*)"`,
        'u',
      ).exec(html)?.[1];
    expect(
      ['canonical', 'og:url', 'og:image', 'og:image:width', 'og:image:height'].map(told),
      address,
    ).toEqual([
      `${origin}${address}`,
      `${origin}${address}`,
      `${origin}/anh/the-chung.jpg`,
      '1200',
      '630',
    ]);
  }
});

describe('the front page', () => {
  it('names every sort of story it may show, and calls nobody recognised whom nobody has decided on', async () => {
    const page = renderToString(
      <ColumnPage entries={[deed]} head={{ ...emptyHead, count: 1 }} styleSheet="/site.css" />,
    );
    const { description } = (await feedOf([deed], origin)).options;
    for (const told of [...page.matchAll(/content="([^"]*dân tộc thiểu số[^"]*)"/gu)]
      .map(([, words = '']) => words)
      .concat(description ?? '')) {
      expect(told).toMatch(
        /^Điển hình tiên tiến.*, nhân tố mới và người tốt, việc tốt trong vùng/u,
      );
    }
    expect(page.match(/nhân tố mới và người tốt, việc tốt/gu)).toHaveLength(3);
  });
});
