/** Everything a letter says besides its own news, once a language: greetings, reasons, the digest's and the urging's sentences. */
import { type Day, written } from '../day.ts';
import type { Mail } from '../mail.ts';

/** `count`, `overdue`, `shown` and `late` are whole numbers; `late` in working days. */
export interface Sayings {
  readonly greeting: string;
  readonly noReply: string;
  readonly copyLink: string;
  readonly open: {
    readonly page: string;
    readonly door: string;
    readonly tasks: string;
    readonly unit: string;
  };
  readonly why: {
    readonly letter: string;
    readonly grantMade: string;
    readonly invited: string;
    readonly digest: string;
    readonly urging: string;
  };
  readonly nouns: Readonly<Record<Mail['track'], string>>;
  /** What a session is called in a calendar. */
  readonly session: string;
  readonly onDay: (day: Day) => string;
  readonly due: (day: Day, late: number) => string;
  readonly digest: {
    readonly subject: (count: number, overdue: number) => string;
    readonly heading: (day: Day) => string;
    readonly summary: (count: number, overdue: number) => string;
    readonly rest: (shown: number, left: number) => string;
    readonly groups: Readonly<Record<'overdue' | 'due' | 'coming', string>>;
    readonly lineWhy: Readonly<Record<'bearer' | 'superior', string>>;
  };
  readonly urging: {
    readonly subject: (count: number) => string;
    readonly heading: (day: Day) => string;
    readonly told: (count: number) => string;
    readonly rest: (shown: number, left: number) => string;
    readonly lineWhy: string;
  };
}

export const vietnamese: Sayings = {
  greeting: 'Kính gửi đồng chí,',
  noReply: 'Thư được gửi tự động, xin không trả lời thư này.',
  copyLink: 'Nếu nút trên không mở được, xin chép địa chỉ này vào trình duyệt:',
  open: {
    page: 'Mở trên hệ thống',
    door: 'Đến trang đăng nhập',
    tasks: 'Mở “Việc của tôi”',
    unit: 'Mở “Việc của đơn vị”',
  },
  why: {
    letter: 'Đồng chí nhận thư này vì vai trò của đồng chí trong việc nêu trên.',
    grantMade: 'Đồng chí nhận thư này vì là người đứng đầu cơ quan.',
    invited: 'Đồng chí nhận thư này vì quản trị viên đã mở tài khoản với địa chỉ thư này.',
    digest:
      'Đồng chí nhận thư này, nhiều nhất một thư mỗi ngày làm việc, vì có việc được giao trên hệ thống.',
    urging:
      'Đồng chí nhận thư này vì là lãnh đạo đơn vị; mỗi đơn vị được đôn đốc qua thư nhiều nhất một lần mỗi ngày.',
  },
  nouns: {
    nominations: 'hồ sơ',
    sessions: 'phiên họp xét',
    decisions: 'quyết định công nhận',
    stories: 'bài viết',
    newFactors: 'nhân tố mới',
    batches: 'tờ trình',
    submissions: 'đề nghị trình cấp trên của hồ sơ',
    reports: 'báo cáo',
    people: 'yêu cầu',
  },
  session: 'Phiên họp xét',
  onDay: (day) => `ngày ${written(day)}`,
  due: (day, late) => `Hạn ${written(day)}${late > 0 ? `, quá hạn ${late} ngày làm việc` : ''}`,
  digest: {
    subject: (count, overdue) =>
      overdue > 0
        ? `Nhắc việc: ${count} việc, ${overdue} việc quá hạn`
        : `Nhắc việc: ${count} việc`,
    heading: (day) => `Nhắc việc ngày ${written(day)}`,
    summary: (count, overdue) =>
      overdue > 0
        ? `Có ${count} việc cần lưu ý, trong đó ${overdue} việc đã quá hạn.`
        : `Có ${count} việc cần lưu ý.`,
    rest: (shown, left) => `Thư chỉ nêu ${shown} việc; còn ${left} việc nữa trong “Việc của tôi”.`,
    groups: { overdue: 'Đã quá hạn', due: 'Đến hạn hôm nay', coming: 'Sắp đến hạn' },
    lineWhy: {
      bearer: 'Việc này đang thuộc trách nhiệm của đồng chí.',
      superior: 'Người được giao chưa hoàn thành; báo để đồng chí là cấp trên biết và chỉ đạo.',
    },
  },
  urging: {
    subject: (count) => `Đôn đốc: ${count} việc quá hạn của đơn vị`,
    heading: (day) => `Đôn đốc việc quá hạn, ngày ${written(day)}`,
    told: (count) =>
      `Đơn vị của đồng chí có ${count} việc đã quá hạn. Đề nghị đồng chí chỉ đạo hoàn thành.`,
    rest: (shown, left) => `Thư chỉ nêu ${shown} việc lâu nhất; còn ${left} việc trên hệ thống.`,
    lineWhy: 'Việc thuộc trách nhiệm của đơn vị.',
  },
};
