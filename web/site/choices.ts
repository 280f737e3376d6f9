/** What a reader may choose a list by: the words in the address, the stored value, the words on the page. */
import type { SubjectKind } from '#domain/criteria-set.ts';
import type { PublishedProfile } from '#domain/story.ts';
import placesFile from '#domain/seed/places.json' with { type: 'json' };
import type { DeedField } from '#domain/practice.ts';

export interface Choice<Value extends string = string> {
  /** As it stands in the address. */
  readonly name: string;
  /** As it is stored. */
  readonly value: Value;
  readonly words: string;
}

export const kinds = [
  { name: 'ca-nhan', value: 'individual', words: 'Cá nhân' },
  { name: 'tap-the', value: 'collective', words: 'Tập thể' },
  { name: 'ho-gia-dinh', value: 'household', words: 'Hộ gia đình' },
] as const satisfies readonly Choice<SubjectKind>[];

export const levels = [
  { name: 'co-so', value: 'grassroots', words: 'Cấp cơ sở' },
  { name: 'tinh', value: 'province', words: 'Cấp tỉnh' },
  { name: 'trung-uong', value: 'central', words: 'Trung ương, toàn quốc' },
] as const satisfies readonly Choice[];

/** What the profile tells of, where nobody was recognised by a decision. */
export const sources = [
  { name: 'nhan-to-moi', value: 'newFactor', words: 'Nhân tố mới' },
  { name: 'viec-tot', value: 'goodDeed', words: 'Người tốt, việc tốt' },
] as const satisfies readonly Choice<PublishedProfile['source']>[];

const inOrder = new Intl.Collator('vi');

/** The communes and wards of the installation, as its seed has them; the address names them by code. */
export const places: readonly Choice[] = placesFile.units
  .map(({ code, fullName }) => ({ name: code, value: code, words: fullName }))
  .toSorted((one, other) => inOrder.compare(one.words, other.words));

/** The year of the plan: nobody was recognised under it before. */
const firstYear = 2023;

export const yearsUntil = (last: number): readonly Choice[] =>
  Array.from({ length: Math.max(last - firstYear + 1, 1) }, (_, back) => {
    const year = String(Math.max(last, firstYear) - back);
    return { name: year, value: year, words: year };
  });
export const fields = [
  { name: 'lao-dong-san-xuat', value: 'production', words: 'Lao động, sản xuất' },
  { name: 'hoc-tap', value: 'learning', words: 'Học tập, giáo dục' },
  { name: 'van-hoa', value: 'culture', words: 'Gìn giữ văn hóa' },
  { name: 'doan-ket', value: 'unity', words: 'Đoàn kết, vận động đồng bào' },
  { name: 'an-ninh', value: 'security', words: 'An ninh, trật tự' },
  { name: 'doi-song', value: 'health', words: 'Sức khỏe, chăm lo đời sống' },
  { name: 'moi-truong', value: 'environment', words: 'Môi trường, giữ rừng' },
  { name: 'cong-tac', value: 'service', words: 'Công tác chuyên môn' },
  { name: 'nghia-cu', value: 'rescue', words: 'Cứu người, nghĩa cử' },
] as const satisfies readonly Choice<DeedField>[];

/** What a stored value is called; null where the page has no word for it. */
export const wordsFor = (choices: readonly Choice[], value: string): string | null =>
  choices.find((choice) => choice.value === value)?.words ?? null;
