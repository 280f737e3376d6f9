/** One case on its way: who is told of, and the ids it gathers as it goes. */
import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { People } from './people.ts';

export interface Journey {
  readonly browser: Browser;
  readonly people: People;
  readonly subject: typeof woman & { readonly name: string };
  caseId: string;
  code: string;
  session: string;
  decision: string;
  slug: string;
}

const woman = {
  birthYear: '1968',
  place: 'Xã Bù Gia Mập',
  village: 'Thôn Bù La',
  occupation: 'Nghệ nhân dệt thổ cẩm',
  summary:
    'Mở lớp dạy dệt tại nhà cho phụ nữ trong xã và vận động bà con góp công làm đường liên thôn.',
  /** What only the unit and the office may ever read. */
  secrets: {
    idNumber: '070168001234',
    phone: '0912 345 678',
    birthDate: '14/03/1968',
    address: 'Nhà bên suối Đăk Huýt, thôn Bù La',
    discipline: 'Giấy khen của xã năm trước',
  },
};

const letters = ['An', 'Bình', 'Cẩm', 'Dung', 'Hạnh', 'Lan', 'Mai', 'Ngọc', 'Thu', 'Xuân'] as const;
const drawn = (): string => letters[randomInt(letters.length)] ?? '';

/** A name of its own each time: the same person twice in one cycle would be refused. */
export const beginning = (browser: Browser, people: People): Journey => ({
  browser,
  people,
  subject: { ...woman, name: `Thị Ví Dụ ${drawn()} ${drawn()} ${drawn()}` },
  caseId: '',
  code: '',
  session: '',
  decision: '',
  slug: '',
});
