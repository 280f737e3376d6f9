/** What the press may take of a profile: whole, honest about its terms, and nothing that the page does not show. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { PublicPhoto } from '#domain/photo.ts';
import { mayBeInPress, pressPack } from '../../functions/src/public-files/press-pack.ts';
import { profile } from '../builders/story.ts';

const photo: PublicPhoto = {
  id: '0123456789abcdef',
  portrait: false,
  alt: 'Chị Thị Ví Dụ bên khung dệt',
  caption: 'Lớp dệt buổi tối',
  photographer: 'Điểu Minh Họa',
  width: 1200,
  height: 800,
};
const contact = {
  organisation: 'Sở Dân tộc và Tôn giáo',
  unit: 'Phòng Tuyên truyền và Địa bàn',
  place: 'Đồng Nai',
  reached: 'Điện thoại 0000 000 000',
};
const origin = 'https://guong.example';
const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

const packed = async (given: Parameters<typeof profile>[0] = {}, photos = [{ photo, bytes }]) =>
  unzipSync(new Uint8Array(await pressPack(profile(given), photos, contact, origin)));

it('holds the text, the photos with their captions, and the terms, under plain names', async () => {
  const files = await packed();
  expect(Object.keys(files).toSorted()).toEqual([
    'anh-1.jpg',
    'bai-viet.txt',
    'chu-thich-anh.txt',
    'dieu-kien-su-dung.txt',
  ]);
  expect(Buffer.from(files['anh-1.jpg'] ?? [])).toEqual(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text('bai-viet.txt')).toContain('Lớp học đã có 32 người theo học.');
  expect(text('bai-viet.txt')).toContain(`${origin}/guong/nguoi-giu-nghe-det`);
  expect(text('bai-viet.txt')).toContain('Báo cáo của UBND xã Bù Gia Mập');
  expect(text('chu-thich-anh.txt')).toContain('anh-1.jpg\r\nChú thích: Lớp dệt buổi tối');
  expect(text('chu-thich-anh.txt')).toContain('Ảnh: Điểu Minh Họa');
  expect(text('dieu-kien-su-dung.txt')).toContain('tên người chụp ảnh');
  expect(text('dieu-kien-su-dung.txt')).toContain('Phòng Tuyên truyền và Địa bàn\r\nSở Dân tộc');
  expect(text('dieu-kien-su-dung.txt')).toContain('Điện thoại 0000 000 000');
  expect(text('dieu-kien-su-dung.txt')).toContain('GIẤY PHÉP SỬ DỤNG\r\n\r\nCơ quan báo chí được');
  expect(text('bai-viet.txt')).toContain('DỮ LIỆU MINH HỌA');
});

it('says nothing of the person that the text does not', async () => {
  const texts = Object.values(await packed())
    .map((one) => strFromU8(one))
    .join('\n');
  for (const fact of ['1980', 'Nông dân', 'Thôn Ví Dụ', '25222']) expect(texts).not.toContain(fact);
});

it('holds no captions where there are no photos', async () => {
  expect(Object.keys(await packed({}, []))).toEqual(['bai-viet.txt', 'dieu-kien-su-dung.txt']);
});

it('is for those alone who agreed to the press', () => {
  expect(mayBeInPress(profile({ channels: ['bulletin', 'social', 'event'] }))).toBe(false);
  expect(mayBeInPress(profile({ channels: ['press'] }))).toBe(true);
});
