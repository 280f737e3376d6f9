/** What the demo year keeps from the public, read from its own documents, and where a text tells of it. */
import { db } from '../../functions/suite.ts';

export interface Secret {
  /** The document and field that keep it. */
  readonly place: string;
  readonly value: string;
}

/** Of which collections nothing may be public that stands in these fields; a star is every key. */
const kept: Readonly<Record<string, readonly string[]>> = {
  private: ['idNumber', 'phone', 'address', 'birthDate', 'text'],
  claims: ['settled.confirmer', 'settled.note'],
  appraisals: ['note', 'criteria.*.note'],
  dossier: ['report', 'explanations.*'],
  moves: ['input.reason', 'input.note'],
  plan: ['weakPoint', 'measure'],
  support: ['words'],
};

export const keptFields: readonly string[] = Object.values(kept).flat();

/** A word or two may stand anywhere; a number or a sentence is somebody's own. */
const least = 9;

export const secretsOf = async (): Promise<readonly Secret[]> => {
  const found = Object.entries(kept).map(async ([collection, fields]) => {
    const { docs } = await db.collectionGroup(collection).get();
    return docs.flatMap((one) =>
      fields.flatMap((field) =>
        linesAt(one.data(), field.split('.')).map((value) => ({
          place: `${one.ref.path} ${field}`,
          value,
        })),
      ),
    );
  });
  return (await Promise.all(found)).flat().filter(({ value }) => value.length >= least);
};

const linesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly string[] => {
  if (typeof value === 'string' && key === undefined)
    return value.split('\n').map((line) => line.trim());
  if (typeof value !== 'object' || value === null || key === undefined) return [];
  const found = Object.entries(value).filter(([name]) => key === '*' || name === key);
  return found.flatMap(([, one]) => linesAt(one, rest));
};

/** Where the secrets come from that a page, a file or a feed tells, however numbers and days are written in it. */
export const toldIn = (text: string, secrets: readonly Secret[]): readonly string[] => {
  const plain = plainOf(text);
  return secrets.filter(({ value }) => patternOf(value).test(plain)).map(({ place }) => place);
};

const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\\?&quot;|\\"/gu, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');

const patterns = new Map<string, RegExp>();

const patternOf = (value: string): RegExp => {
  const pattern = patterns.get(value) ?? new RegExp(waysOf(value).join('|'), 'u');
  patterns.set(value, pattern);
  return pattern;
};

const waysOf = (value: string): readonly string[] => {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return daysLike(value);
  const spaced = value.replaceAll(/\s+/gu, ' ');
  if (!/^[\d ]+$/u.test(value)) return [literally(spaced), ...numbersIn(spaced)];
  return [numberLike(value)];
};

const literally = (value: string): string => value.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&');

/** A telephone number within a longer line gives its owner away without the rest. */
const numbersIn = (value: string): readonly string[] =>
  (value.match(/\d[\d ]{7,}\d/gu) ?? []).map(numberLike);

const numberLike = (value: string): string =>
  `(?<!\\d)${value.replaceAll(' ', '').split('').join('[ .\\-]?')}(?!\\d)`;

const daysLike = (day: string): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-').map(Number).map(String);
  return [
    day,
    `(?<!\\d)0?${date} ?[/.\\-] ?0?${month} ?[/.\\-] ?${year}`,
    `(?<!\\d)0?${date} tháng 0?${month},? (?:năm )?${year}`,
  ];
};
