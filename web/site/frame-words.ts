/** What the pages themselves say around a story, in Vietnamese and in English. */
import type { PublicTranslation } from '#domain/translation.ts';
import type { PublishedProfile } from '#domain/story.ts';

type Kind = PublishedProfile['subject']['kind'];

export interface FrameWords {
  readonly toContent: string;
  readonly pages: string;
  readonly places: {
    readonly column: string;
    readonly list: string;
    readonly search: string;
    readonly bulletin: string;
    readonly suggest: string;
  };
  readonly illustrative: { readonly name: string; readonly words: string };
  readonly footer: {
    readonly figures: string;
    readonly consent: string;
    readonly staff: string;
    readonly news: string;
    readonly reuse: string;
  };
  readonly posted: string;
  readonly readIn: string;
  readonly original: string;
  /** How the text was made; the last word before the day on which a native speaker confirmed it. */
  readonly marks: Record<
    PublicTranslation['made'],
    { readonly open: string; readonly confirmed: string }
  >;
  readonly kickers: Record<Kind | 'newFactor' | 'goodDeed', string>;
  readonly sources: string;
  readonly source: (number: number) => string;
  readonly verified: string;
  readonly corrections: string;
  readonly practice: string;
  readonly conditions: string;
  readonly contact: string;
  readonly whole: string;
}

const vi: FrameWords = {
  toContent: 'Đến nội dung chính',
  pages: 'Các trang',
  places: {
    column: 'Trang đầu',
    list: 'Danh sách',
    search: 'Tìm kiếm',
    bulletin: 'Bản tin',
    suggest: 'Giới thiệu một gương',
  },
  illustrative: {
    name: 'Dữ liệu minh họa',
    words: 'Người và việc trên trang này không có thật.',
  },
  footer: {
    figures: 'Mỗi con số trong bài đều có nguồn đã được xác minh, ghi ở cuối bài.',
    consent: 'Thông tin về một người chỉ được đăng khi người đó đồng ý.',
    staff: 'Dành cho cán bộ',
    news: 'Nhận tin bài mới:',
    reuse: 'Dùng lại trên trang khác',
  },
  posted: 'Đăng',
  readIn: 'Đọc bằng:',
  original: 'Bản gốc là bản tiếng Việt.',
  marks: {
    machine: {
      open: 'Bản dịch máy, chưa được người bản ngữ kiểm tra.',
      confirmed: 'Bản dịch máy, đã được người bản ngữ xác nhận ngày',
    },
    translator: {
      open: 'Bản dịch của người dịch, chưa được người bản ngữ kiểm tra.',
      confirmed: 'Bản dịch của người dịch, đã được người bản ngữ xác nhận ngày',
    },
  },
  kickers: {
    individual: 'Cá nhân điển hình tiên tiến',
    collective: 'Tập thể điển hình tiên tiến',
    household: 'Hộ gia đình điển hình tiên tiến',
    newFactor: 'Nhân tố mới',
    goodDeed: 'Người tốt, việc tốt',
  },
  sources: 'Nguồn',
  source: (number) => `Nguồn ${number}`,
  verified: 'Xác minh lần cuối:',
  corrections: 'Đính chính',
  practice: 'Cách làm hay',
  conditions: 'Điều kiện để làm theo:',
  contact: 'Nơi hướng dẫn thêm:',
  whole: 'Xem bài tiếng Việt, với khen thưởng và tư liệu để chia sẻ',
};

const en: FrameWords = {
  toContent: 'Skip to main content',
  pages: 'Pages',
  places: {
    column: 'Home',
    list: 'All profiles',
    search: 'Search',
    bulletin: 'Bulletin',
    suggest: 'Suggest a role model',
  },
  illustrative: {
    name: 'Illustrative data',
    words: 'The people and events on this page are not real.',
  },
  footer: {
    figures: 'Every figure in a story has a verified source, given at its end.',
    consent: 'Information about a person is published only with that person’s consent.',
    staff: 'For staff',
    news: 'Follow new stories:',
    reuse: 'Use on another website',
  },
  posted: 'Published',
  readIn: 'Read in:',
  original: 'The Vietnamese text is the original.',
  marks: {
    machine: {
      open: 'Machine translation, not yet checked by a native speaker.',
      confirmed: 'Machine translation, confirmed by a native speaker on',
    },
    translator: {
      open: 'Made by a translator, not yet checked by a native speaker.',
      confirmed: 'Made by a translator, confirmed by a native speaker on',
    },
  },
  kickers: {
    individual: 'Role model: an individual',
    collective: 'Role model: a collective',
    household: 'Role model: a household',
    newFactor: 'A new initiative',
    goodDeed: 'Good people, good deeds',
  },
  sources: 'Sources',
  source: (number) => `Source ${number}`,
  verified: 'Last verified:',
  corrections: 'Corrections (in Vietnamese)',
  practice: 'Good practice',
  conditions: 'What it takes:',
  contact: 'Who can tell more:',
  whole: 'See the Vietnamese page, with honours and material to share',
};

export const frameWords = { vi, en } as const;
