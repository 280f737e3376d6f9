/** What the page of a case says of its vote, by the way it was voted. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TallyPart } from '../../web/pages/case/tally-part.tsx';
import { tally } from '../builders/tally.ts';

const counted = tally({
  givenOut: 8,
  returned: 7,
  missing: 1,
  valid: 6,
  invalid: 1,
  for: 5,
  against: 1,
});
const said = (mode: Parameters<typeof TallyPart>[0]['mode']): string =>
  renderToString(<TallyPart tally={counted} mode={mode} />)
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

test.each(['paper', 'online'] as const)('a vote by slips (%s) is told in slips', (mode) => {
  expect(said(mode)).toBe(
    'Kết quả kiểm phiếu Phát ra 8 Trong đó: phiếu niêm phong của người vắng mặt 0 Thu về 7 Không thu về 1 Hợp lệ 6 Không hợp lệ 1 Thuận 5 Không thuận 1',
  );
});

test('a show of hands is told in people', () => {
  expect(said('showOfHands')).toBe(
    'Kết quả biểu quyết Số người biểu quyết 6 Đồng ý 5 Không đồng ý 1 Không biểu quyết 1',
  );
});

test('where the way is not known, neither slips nor hands are claimed', () => {
  expect(said(null)).toBe('Kết quả tại phiên họp Thuận 5 Không thuận 1');
});
