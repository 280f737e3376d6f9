/** The draft minutes say who was there and what came of each case, with the numbers that were counted and the rules they were counted under. */
import { expect, test } from 'vitest';
import { minutesFile, minutesOf, type MinutedCase } from '#domain/minutes.ts';
import { nomination } from '../builders/nomination.ts';
import { organisation } from '../builders/organisation.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { session, sevenMembers } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';

const card = (code: string, name: string) =>
  nomination({ state: 'council', code, subject: { name, kind: 'individual' } });

const cases: readonly MinutedCase[] = [
  {
    card: card('GS-2026-AAAAAAAA', 'Điểu Thị Mẫu'),
    tally: tally({ givenOut: 5, returned: 5, valid: 5, for: 4, against: 1 }),
    walls: ['truong-phong-1', 'chu-tich-cong-doan', 'can-bo-khac'],
  },
  {
    card: card('GS-2026-BBBBBBBB', 'Nông Văn Mẫu'),
    tally: tally({ for: 3, against: 3, invalid: 1, valid: 6 }),
    walls: [],
  },
  { card: card('GS-2026-CCCCCCCC', 'Lâm Mẫu'), tally: null, walls: [] },
];

const drafted = (given: Parameters<typeof session>[0] = {}) =>
  minutesOf({
    session: session({
      state: 'closed',
      hour: '08:30',
      chair: 'giam-doc',
      secretary: 'van-phong-1',
      ...given,
    }),
    cases,
    reports: [card('GS-2026-DDDDDDDD', 'Cứu Người Mẫu')],
    organisation: organisation(),
    council: 'Hội đồng cơ sở',
    nameOf: (uid) => `[${uid}]`,
  });

const part = (heading: string, given?: Parameters<typeof session>[0]): readonly string[] =>
  drafted(given).parts.find((one) => one.heading === heading)?.lines ?? [];

test('each case stands with its numbers, who kept out of it, and the result under the rules of the session', () => {
  expect(part('III. KẾT QUẢ TỪNG HỒ SƠ')).toEqual([
    '1. Điểu Thị Mẫu (GS-2026-AAAAAAAA). Không tham gia xét: [truong-phong-1]; [chu-tich-cong-doan]. Số người được bỏ phiếu: 5; phát ra 5 phiếu, thu về 5, không thu về 0, hợp lệ 5, không hợp lệ 0; thuận 4, không thuận 1. Kết quả: Hội đồng nhất trí đề nghị công nhận (đạt tỷ lệ phiếu theo quy chế).',
    '2. Nông Văn Mẫu (GS-2026-BBBBBBBB). Số người được bỏ phiếu: 7; phát ra 7 phiếu, thu về 7, không thu về 0, hợp lệ 6, không hợp lệ 1; thuận 3, không thuận 3. Kết quả: không công nhận (số phiếu thuận và không thuận ngang nhau).',
    '3. Lâm Mẫu (GS-2026-CCCCCCCC). Chưa có kết quả kiểm phiếu.',
  ]);
  expect(part('IV. KẾT LUẬN')[0]).toBe(
    'Hội đồng đề nghị công nhận 1 trường hợp; không công nhận 1 trường hợp; chưa xét kỳ này 0 trường hợp.',
  );
});

test('a show of hands is told in people: nothing was given out and nothing came back', () => {
  expect(part('III. KẾT QUẢ TỪNG HỒ SƠ', { mode: 'showOfHands' })).toEqual([
    '1. Điểu Thị Mẫu (GS-2026-AAAAAAAA). Không tham gia xét: [truong-phong-1]; [chu-tich-cong-doan]. Số người được biểu quyết: 5; số người biểu quyết: 5; đồng ý 4, không đồng ý 1; không biểu quyết 0. Kết quả: Hội đồng nhất trí đề nghị công nhận (đạt tỷ lệ đồng ý theo quy chế).',
    '2. Nông Văn Mẫu (GS-2026-BBBBBBBB). Số người được biểu quyết: 7; số người biểu quyết: 6; đồng ý 3, không đồng ý 3; không biểu quyết 1. Kết quả: không công nhận (số người đồng ý và không đồng ý ngang nhau).',
    '3. Lâm Mẫu (GS-2026-CCCCCCCC). Chưa có kết quả biểu quyết.',
  ]);
  const whole = JSON.stringify(
    drafted({ mode: 'showOfHands', pack: { ...rulePack(), legalBasis: '' } }),
  );
  expect(whole).not.toMatch(/phiếu/iu);
});

test('it says when, where, who presided, who wrote, who was there and who was not', () => {
  const present = sevenMembers.slice(0, 5);
  expect(part('', { present })).toEqual([
    'Thời gian: 08 giờ 30, ngày 25 tháng 11 năm 2026.',
    'Địa điểm: Phòng họp số 1.',
  ]);
  expect(part('I. THÀNH PHẦN', { present })).toEqual([
    '1. Chủ trì: [giam-doc].',
    '2. Thư ký: [van-phong-1].',
    `3. Có mặt: 5/7 thành viên Hội đồng: ${present.map((uid) => `[${uid}]`).join('; ')}.`,
    '4. Vắng mặt: [chanh-van-phong]; [chu-tich-cong-doan].',
  ]);
  expect(drafted()).toMatchObject({ secretary: '[van-phong-1]', chair: '[giam-doc]' });
});

test('a case that went by the simplified procedure is reported, not voted on', () => {
  expect(part('II. NỘI DUNG')).toEqual([
    expect.stringMatching(
      /^1\. Hội đồng xét 3 hồ sơ .*bỏ phiếu kín bằng giấy, theo Hội đồng cơ sở – ví dụ/u,
    ),
    '2. Báo cáo 1 hồ sơ đã xét theo thủ tục đơn giản: Cứu Người Mẫu (GS-2026-DDDDDDDD).',
  ]);
});

test('number and day are those of the signed minutes, and blanks before', () => {
  expect(drafted().number).toBe('…/BB-HĐTĐKT');
  const minutes = { number: '01/BB-HĐ', day: '2026-11-26', evidence: null };
  const signed = drafted({ state: 'signed', minutes });
  expect(signed.number).toBe('01/BB-HĐ');
  expect(signed.placeAndDay).toMatch(/, ngày 26 tháng 11 năm 2026$/u);
  expect(minutesFile(session())).toBe('bien-ban-hop-25-11-2026.docx');
});
