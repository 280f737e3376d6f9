/** Share cards as pictures: of the size that networks ask for, whatever the headline, and with letters on them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteCard, type ShareCard } from '#domain/share-card.ts';
import { theSharp } from '../../functions/src/files/inspect/image.ts';
import { drawnCard } from '../../functions/src/images/share-card.ts';

const card: ShareCard = {
  title: 'Người giữ nghề dệt ở Bù Gia Mập',
  about: ['Thị Ví Dụ', 'Xã Bù Gia Mập'],
  organisation: 'Sở Dân tộc và Tôn giáo',
  photo: null,
  illustrative: true,
};

const sizeOf = async (bytes: Buffer) => {
  const { width, height, format } = await (await theSharp())(bytes).metadata();
  return { width, height, format };
};

it('is a JPEG of 1200 × 630, with a photo and without, mark-up and 160 letters in its headline', async () => {
  const photo = readFileSync(new URL('../suite/data/demo/pictures/det.jpg', import.meta.url));
  const long = { ...card, title: `<b>Đặng & ${'Ngữ '.repeat(40)}`.slice(0, 160) };
  for (const drawn of [
    await drawnCard(card, null),
    await drawnCard(card, photo),
    await drawnCard(long, photo),
    await drawnCard(siteCard, null),
  ])
    expect(await sizeOf(drawn)).toEqual({ width: 1200, height: 630, format: 'jpeg' });
});

it('is drawn from its words: another headline is another picture, the same one the same', async () => {
  const first = await drawnCard(card, null);
  expect((await drawnCard(card, null)).equals(first)).toBe(true);
  expect((await drawnCard({ ...card, title: 'Khác' }, null)).equals(first)).toBe(false);
});
