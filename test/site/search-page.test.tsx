import { entryOf } from '#domain/column/entry.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { partOf } from '../../functions/src/site/search-route.tsx';
import { SearchPage } from '../../web/site/search-page.tsx';
import { profile } from '../builders/story.ts';

const all = Array.from({ length: 71 }, (_, at) => entryOf(profile({ slug: `guong-${at}` })));
const found = Uint32Array.from(all.keys());

it('every profile that is found is reached, page after page, each once', () => {
  const reached: string[] = [];
  let after: string | null = null;
  do {
    const part: ReturnType<typeof partOf> = partOf(all, found, after);
    const page = renderToString(
      <SearchPage words="dệt" after={after} {...part} styleSheet="/site.css" />,
    );
    expect(page).toContain('Tìm thấy 71 gương');
    expect(page.includes('Về đầu kết quả')).toBe(after !== null);
    expect(/rel="next" href="([^"]*)"/u.exec(page)?.[1]).toBe(
      part.next === null ? undefined : `/tim-kiem?q=d%E1%BB%87t&amp;sau=${part.next}`,
    );
    reached.push(...part.found.map(({ slug }) => slug));
    after = part.next;
  } while (after !== null);
  expect(reached).toEqual(all.map(({ slug }) => slug));
});

it('begins anew where the profile to go on after is there no more', () => {
  expect(partOf(all, found, 'da-go').found[0]?.slug).toBe('guong-0');
});

it.each([
  ['/tim-kiem?q=det&sau=Hỏng!', '/tim-kiem?q=det'],
  ['/tim-kiem?sau=guong-1', '/tim-kiem'],
  ['/tim-kiem?sau=guong-1&q=det', '/tim-kiem?q=det&sau=guong-1'],
])('%s leads to %s', async (asked, address) => {
  expect((await answerTo('GET', asked)).headers['Location']).toBe(address);
});
