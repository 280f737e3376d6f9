/** The check of exaggeration: how well it finds what an editor marked, and its time a word against splitting the text. */
import { checkStory } from '#domain/truth-check/check.ts';
import { heldOut } from '../domain/truth-check/held-out.ts';
import { labelled } from '../domain/truth-check/labelled.ts';
import { scoreOf, today } from '../domain/truth-check/score.ts';
import { ratioRow, type Row } from './table.ts';

const part = 'check of exaggeration and consistency';
const text = labelled.map(([sentence]) => sentence).join(' ');
/** Words: of one page, and of the longest story there may be. */
const sizes = [600, 4500] as const;
const rounds = 60;

export const measureTruthCheck = async (): Promise<readonly Row[]> => [
  ...[
    { what: 'sentences written with the rules', sentences: labelled },
    { what: 'sentences held out', sentences: heldOut },
  ].map(({ what, sentences }): Row => {
    const { precision, recall } = scoreOf(sentences);
    return {
      part,
      what,
      measured: `precision ${precision.toFixed(2)}`,
      against: `${sentences.length} sentences`,
      value: `recall ${recall.toFixed(2)}`,
      bound: '>= 0.90, >= 0.85',
      within: precision >= 0.9 && recall >= 0.85,
    };
  }),
  ...sizes.map((size) => timeRow(size)),
  linearRow(),
];

/** A text ten times as long may cost a word no more than this: what looks at every pair of words would cost ten times as much. */
const mostGrowth = 1.5;

/** The time a word of the shorter and of the ten times longer text, taken in turns; it falls where the beginning weighs. */
const linearRow = (): Row => {
  const [short, long] = [textOf(450), textOf(4500)];
  const best = { short: Infinity, long: Infinity };
  const checked = ({ size, body }: { readonly size: number; readonly body: string }): number =>
    (timeOf(() => checkStory({ title: '', lead: '', body, claims: {}, others: [], today })) /
      size) *
    1e6;
  for (let round = 0; round < rounds; round += 1) {
    best.short = Math.min(best.short, checked(short));
    best.long = Math.min(best.long, checked(long));
  }
  return ratioRow(
    { part, what: 'time a word of 4500, against a word of 450 (linear: 1)' },
    { measured: best.long, baseline: best.short, unit: 'ns' },
    mostGrowth,
  );
};

/** The best of many rounds: whatever else the machine does only adds. */
const timeRow = (size: number): Row => {
  const body = bodyOf(size);
  const times = { measured: [] as number[], baseline: [] as number[] };
  // In turns, so that a busy moment of the machine falls on both.
  for (let round = 0; round < 2 * rounds; round += 1) {
    const check = timeOf(() =>
      checkStory({ title: '', lead: '', body, claims: {}, others: [], today }),
    );
    const split = timeOf(() => wordsOf(body));
    if (round < rounds) continue;
    times.measured.push((check / size) * 1e6);
    times.baseline.push((split / size) * 1e6);
  }
  return ratioRow(
    { part, what: `time a word of ${size}, against splitting into words` },
    {
      measured: Math.min(...times.measured),
      baseline: Math.min(...times.baseline),
      unit: 'ns',
    },
    50,
  );
};

const textOf = (size: number) => ({ size, body: bodyOf(size) });

const bodyOf = (size: number): string => wordsOf(text.repeat(9)).slice(0, size).join(' ');

const wordsOf = (typed: string): readonly string[] => typed.match(/[\p{L}\p{N}]+/gu) ?? [];

const timeOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};
