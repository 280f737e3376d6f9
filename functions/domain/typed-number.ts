/** Numbers as they are typed here, "1.234,5", and why a typing is no number that can be checked. */

const grouped = /^-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/u;
const plain = /^-?\d+(?:,\d+)?$/u;
/** A point before anything but three digits can only divide off a fraction. */
const pointed = /^-?\d+\.(?!\d{3}$)\d+$/u;
const foreign = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const vague =
  /^(?:khoảng|gần|hơn|trên|dưới|ước|chừng|độ|tầm|cỡ|ngót|xấp xỉ|không dưới|ít nhất|tối thiểu|hàng|~|>|<|≈)/iu;

/** "1.234,5" → 1234.5; null when it is none. */
export const typedNumber = (typed: string): number | null => {
  const shown = typed.trim();
  if (grouped.test(shown)) return Number(shown.replaceAll(/[.\s]/gu, '').replace(',', '.'));
  if (plain.test(shown)) return Number(shown.replace(',', '.'));
  return pointed.test(shown) ? Number(shown) : null;
};

export const writtenNumber = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }).format(value);

/** Why a typing is no number; `number` is the one that it holds, as it is written here, or ''. */
export interface NumberProblem {
  readonly is: 'foreign' | 'vague' | 'several' | 'withUnit' | 'none';
  readonly number: string;
}

/** null where there is nothing to object to; nothing typed is no problem. */
export const numberProblem = (typed: string): NumberProblem | null => {
  const shown = typed.trim();
  if (shown === '' || typedNumber(shown) !== null) return null;
  if (foreign.test(shown))
    return { is: 'foreign', number: writtenNumber(Number(shown.replaceAll(',', ''))) };
  const found = shown.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const number = found[0] ?? '';
  if (number === '') return { is: 'none', number: '' };
  if (vague.test(shown)) return { is: 'vague', number };
  if (found.length > 1) return { is: 'several', number };
  return typedNumber(number) === null ? { is: 'none', number: '' } : { is: 'withUnit', number };
};

/** "1,234" is one and a bit here and a thousand and more elsewhere: worth a question. */
export const readsTwoWays = (typed: string): boolean =>
  /^-?[1-9]\d{0,2},\d{3}$/u.test(typed.trim());
