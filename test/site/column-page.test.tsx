import { entryOf } from '#domain/column/entry.ts';
import { emptyHead } from '#domain/column/index-documents.ts';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { feedOf } from '../../functions/src/site/feed.tsx';
import { ColumnPage } from '../../web/site/column-page.tsx';
import { profile } from '../builders/story.ts';

const deed = entryOf(profile({ source: 'goodDeed', recognition: null, foundOn: '2026-03-12' }));

describe('the front page', () => {
  it('names every sort of story it may show, and calls nobody recognised whom nobody has decided on', async () => {
    const page = renderToString(
      <ColumnPage entries={[deed]} head={{ ...emptyHead, count: 1 }} styleSheet="/site.css" />,
    );
    const { description } = (await feedOf([deed], 'https://guong.example')).options;
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
