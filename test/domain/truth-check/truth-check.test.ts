import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDossier,
  checkSentences,
  checkStory,
  type StoryCheck,
} from '#domain/truth-check/check.ts';
import { findingKey, sentenceCodes } from '#domain/truth-check/finding.ts';
import { claim, settlement } from '../../builders/claim.ts';
import { heldOut } from './held-out.ts';
import { labelled } from './labelled.ts';
import { scoreOf, today } from './score.ts';

const shown = (text: string) =>
  checkSentences([{ field: 'body', text }], today).map(({ code, words }) => `${code}: ${words}`);

describe('the labelled sentences', () => {
  it('are at least 120, half of them clean, a third held out, and know every point of a sentence', () => {
    const all = [...labelled, ...heldOut];
    const clean = all.filter(([, ...codes]) => codes.length === 0);
    expect([
      all.length >= 120,
      Math.abs(clean.length / all.length - 0.5) < 0.05,
      heldOut.length * 2 >= labelled.length * 0.95,
    ]).toEqual([true, true, true]);
    for (const part of [labelled, heldOut])
      expect(new Set(part.flatMap(([, ...codes]) => codes))).toEqual(new Set(sentenceCodes));
  });

  it.each([
    { part: 'written with the rules', sentences: labelled },
    { part: 'held out', sentences: heldOut },
  ])('$part are found with a precision of at least 0.9 and a recall of 0.85', ({ sentences }) => {
    const { precision, recall, wrong } = scoreOf(sentences);
    expect([precision >= 0.9, recall >= 0.85], wrong.join('\n')).toEqual([true, true]);
  });
});

/** A sentence with the fault, and the same without it. */
const faults = {
  superlative: [
    'Đây là xã có diện tích điều lớn nhất tỉnh.',
    'Theo số liệu của Chi cục Thống kê, đây là xã có diện tích điều lớn nhất tỉnh.',
  ],
  vagueFigure: [
    'Có khoảng 30 hộ học theo cách trồng xen của anh.',
    'Có 30 hộ học theo cách trồng xen của anh.',
  ],
  twoValues: [
    'Ông có 5 ha cao su. Trên 7 ha cao su ấy, ông trồng xen cà phê.',
    'Ông có 5 ha cao su. Trên 5 ha cao su ấy, ông trồng xen cà phê.',
  ],
  unequalBasis: ['Thu nhập của hộ tăng 18%.', 'Thu nhập của hộ tăng 18% so với năm 2022.'],
  datesDisagree: [
    'Trong 5 năm (2022-2024), anh hiến máu 18 lần.',
    'Trong 5 năm (2020-2024), anh hiến máu 18 lần.',
  ],
  jointAlone: [
    'Bà đã xóa mù chữ cho toàn thôn.',
    'Bà cùng chi hội phụ nữ đã xóa mù chữ cho toàn thôn.',
  ],
} as const satisfies Record<(typeof sentenceCodes)[number], readonly [string, string]>;

describe('each point of a sentence', () => {
  it.each(sentenceCodes)('%s is found where it stands, and not once it is mended', (code) => {
    const codesIn = (text: string) =>
      checkSentences([{ field: 'body', text }], today).map((found) => found.code);
    const [faulty, mended] = faults[code];
    expect([codesIn(faulty), codesIn(mended)]).toEqual([[code], []]);
  });
});

describe('what is found is told with its place and what it disagrees with', () => {
  it('in the order of the text, in the words of the text', () => {
    expect(
      shown('Ông là người giỏi nhất xã. Khoảng 30 hộ đã học theo. Sản lượng tăng 40%.'),
    ).toEqual(['superlative: nhất', 'vagueFigure: Khoảng 30', 'unequalBasis: tăng 40%']);
  });

  it('a second value names the first, in another field too', () => {
    const fields = [
      { field: 'lead', text: 'Ông hiến 1.200 m2 đất.' },
      { field: 'body', text: 'Nhờ 1.500 m2 đất ông hiến, trường được xây.' },
    ];
    expect(checkSentences(fields, today)).toEqual([
      { code: 'twoValues', field: 'body', from: 4, to: 12, words: '1.500 m2', other: '1.200 m2' },
    ]);
  });

  it('a figure that a claim puts in has its source and its basis', () => {
    expect(shown('Đây là hộ có thu nhập cao nhất ấp, tăng 40%: [[thu-nhap]].')).toEqual([]);
  });
});

const long =
  'Ông làm rẫy từ sáng đến chiều rồi cùng vợ con trồng thêm cây ăn trái quanh nhà. '.repeat(5);

describe('a whole text', () => {
  const story: StoryCheck = {
    title: 'Người trồng cây',
    lead: '',
    body: long,
    claims: {},
    others: [],
    today,
  };
  const codes = (given: Partial<StoryCheck>) =>
    checkStory({ ...story, ...given }).map(({ code }) => code);

  it('wants somebody who confirms and something that was hard', () => {
    expect(codes({})).toEqual(['noConfirmer', 'noDifficulty']);
    expect(codes({ body: `${long} Lúc đầu đất xấu, bà Lan kể.` })).toEqual([]);
    expect(codes({ body: 'Ông trồng cây.' })).toEqual([]);
  });

  it('is confirmed by a claim that a named person confirmed', () => {
    const confirmed = claim({ status: 'verified', settled: settlement({ how: 'confirmer' }) });
    expect(checkStory({ ...story, claims: { a: confirmed } }).map(({ code }) => code)).toEqual([
      'noDifficulty',
    ]);
  });

  it('shares a paragraph with another text though a few words differ, and with none by its topic', () => {
    const body = `Mở đầu.\n${long}`;
    const copied = { label: 'GS-2025-B2C3D4E5', text: long.replaceAll('cây ăn trái', 'rau') };
    const other = {
      label: 'x',
      text: 'Bà dạy dệt cho phụ nữ trong sóc mỗi tối thứ bảy. '.repeat(6),
    };
    const found = checkStory({ ...story, body, others: [other, copied] });
    expect(found.filter(({ code }) => code === 'sharedParagraph')).toEqual([
      {
        code: 'sharedParagraph',
        field: 'body',
        from: 8,
        to: body.length,
        words: `${long.slice(0, 79)}…`,
        other: 'GS-2025-B2C3D4E5',
      },
    ]);
    expect(codes({ body, others: [other] })).not.toContain('sharedParagraph');
  });

  it('tells which claim in it does not say of when it is', () => {
    const undated = claim({ status: 'verified', period: '' });
    expect(checkStory({ ...story, body: 'Có [[a]] theo học.', claims: { a: undated } })).toEqual([
      { code: 'undatedFigure', field: 'body', from: 3, to: 8, words: undated.text, other: '' },
    ]);
    const dated = { ...undated, period: '2024' };
    expect(codes({ body: 'Có [[a]] theo học.', claims: { a: dated } })).toEqual([]);
  });

  it('of a dossier names the figures that no claim states, and looks into its claims', () => {
    const dossier = {
      summary: 'Lớp có 32 học viên, thu 1.200.000 đồng.',
      report: 'Ông giúp 7 hộ.',
      claims: {
        a: claim({ value: 32 }),
        b: claim({ value: 1.2, unit: 'triệu đồng', text: 'Lớp học lớn nhất tỉnh' }),
        c: claim({ status: 'struck', text: 'Ông là người giỏi nhất xã' }),
      },
      others: [],
      today,
    };
    expect(checkDossier(dossier).map(({ code, field, words }) => [code, field, words])).toEqual([
      ['superlative', 'claims.b', 'nhất'],
      ['unbackedFigure', 'report', '7 hộ'],
    ]);
  });
});

const piece = fc.constantFrom(
  ...'nhất|duy|đầu|tiên|từ|đến|năm|2024|31/02/2024|5|1.234,5|%|hộ|triệu|đồng|/|khoảng|hàng|trăm|[[a]]|[[|một mình|cả ấp|ông|.|\n|,|tăng|gấp|ba|sinh năm|1990-1980|(|ngày 30 tháng 2 năm 2024'.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

describe('whatever is typed', () => {
  it('no check throws, and each place lies within the composed text and holds the words found', () =>
    fc.assert(
      fc.property(text, text, (lead, body) => {
        const typed = { lead: lead.normalize('NFC'), body: body.normalize('NFC') };
        for (const { field, from, to, words, code } of checkStory({
          title: '',
          lead,
          body,
          claims: { a: claim() },
          others: [{ label: 'x', text: lead }],
          today,
        })) {
          const whole = field === 'lead' ? typed.lead : typed.body;
          expect(0 <= from && from <= to && to <= whole.length).toBe(true);
          const isCut = ['undatedFigure', 'sharedParagraph'].includes(code);
          expect(isCut ? words : whole.slice(from, to)).toBe(words);
        }
      }),
    ));

  it('the same is found in decomposed text as in composed text', () =>
    fc.assert(
      fc.property(text, (body) => {
        const of = (form: 'NFC' | 'NFD') =>
          checkSentences([{ field: 'body', text: body.normalize(form) }], today);
        expect(of('NFD')).toEqual(of('NFC'));
      }),
    ));

  it('a finding keeps its key when text is put before it', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/u), (before) => {
        const keys = (body: string) =>
          checkSentences([{ field: 'body', text: body }], today).map(findingKey);
        const boast = 'Ông là người giỏi nhất xã.';
        expect(keys(`${before}. ${boast}`)).toEqual(keys(boast));
      }),
    ));
});
