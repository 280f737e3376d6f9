/** What the rows of the box of facts are called, in Vietnamese and in English, for each kind of subject. */
import type { Standing } from '#domain/standing.ts';
import type { PublishedProfile } from '#domain/story.ts';

/** What a profile is of: its kind where a decision names it, else what was found. */
export type Form = PublishedProfile['subject']['kind'] | 'goodDeed' | 'newFactor';

interface Wording {
  readonly box: string;
  readonly name: string;
  readonly work: string;
  readonly where: string;
  readonly found: string;
  readonly standing: Readonly<Record<Standing['what'], string>>;
}

interface FactWords {
  readonly forms: Readonly<Record<Form, Wording>>;
  readonly rows: Readonly<Record<'birthYear' | 'people' | 'gender' | 'recognised', string>>;
  readonly genders: Readonly<Record<string, string>>;
  readonly watched: string;
}

const person: Wording = {
  box: 'Thông tin',
  name: 'Họ và tên',
  work: 'Công việc',
  where: 'Nơi ở',
  found: 'Ghi nhận ngày',
  standing: { members: 'Số người', howLong: 'Đã bao lâu' },
};

const vi: FactWords = {
  forms: {
    individual: person,
    collective: {
      ...person,
      box: 'Về tập thể',
      name: 'Tên tập thể',
      work: 'Việc chính',
      where: 'Hoạt động ở',
      standing: { members: 'Thành viên', howLong: 'Đã hoạt động' },
    },
    household: {
      ...person,
      box: 'Về hộ gia đình',
      name: 'Hộ gia đình',
      work: 'Nghề của gia đình',
      standing: { members: 'Số người trong nhà', howLong: 'Đã làm được' },
    },
    goodDeed: { ...person, box: 'Về việc tốt', name: 'Người làm việc tốt', where: 'Xảy ra ở' },
    newFactor: { ...person, box: 'Về nhân tố mới', where: 'Ở đâu', found: 'Phát hiện ngày' },
  },
  rows: {
    birthYear: 'Năm sinh',
    people: 'Dân tộc',
    gender: 'Giới tính',
    recognised: 'Công nhận',
  },
  genders: { male: 'Nam', female: 'Nữ' },
  watched: 'Đang được theo dõi, giúp đỡ; chưa xét công nhận điển hình tiên tiến.',
};

const inEnglish: Wording = {
  box: 'Facts',
  name: 'Full name',
  work: 'Work',
  where: 'Lives in',
  found: 'Noted on',
  standing: { members: 'People', howLong: 'For how long' },
};

const en: FactWords = {
  forms: {
    individual: inEnglish,
    collective: {
      ...inEnglish,
      box: 'About the collective',
      name: 'Name',
      where: 'Active in',
      standing: { members: 'Members', howLong: 'Active for' },
    },
    household: {
      ...inEnglish,
      box: 'About the household',
      name: 'Household',
      work: 'Livelihood',
      standing: { members: 'People in the household', howLong: 'Has done so for' },
    },
    goodDeed: {
      ...inEnglish,
      box: 'About the good deed',
      name: 'Who did it',
      where: 'Where it happened',
    },
    newFactor: { ...inEnglish, box: 'About the new initiative', where: 'Where' },
  },
  rows: {
    birthYear: 'Year of birth',
    people: 'Ethnic group',
    gender: 'Gender',
    recognised: 'Recognised',
  },
  genders: { male: 'Male', female: 'Female' },
  watched: 'Being followed and supported; not yet considered for recognition.',
};

export const factWords = { vi, en } as const;
