/** Which conditions of the rules the questions of this run have seen true and seen false. */
import { asked } from './client.ts';
import { countedSoFar, type Counted } from './coverage-report.ts';
import { bringRules, isMutant, rules } from './load.ts';

/** How many questions the emulator may keep in mind: it keeps every value it saw, and its memory ends. */
const atOnce = 400;

/** By place and text: the values a condition has had, `undefined` for one that is no truth value or broke off. */
const seen = new Map<string, Set<boolean | undefined>>();
let gatheredAt = 0;

/** Keeps what the emulator has counted so far, before it is too much, and lets it count anew. */
export async function gatherSometimes(): Promise<void> {
  if (!isMutant && asked() - gatheredAt >= atOnce) await gather();
}

async function gather(): Promise<void> {
  gatheredAt = asked();
  (await countedSoFar()).forEach(note);
  await bringRules();
}

/** Literals are what they say and no condition. */
function note({ sourcePosition, values = [], children = [] }: Counted): void {
  const { line, column, currentOffset, endOffset } = sourcePosition;
  const text = rules.slice(currentOffset, endOffset + 1).replaceAll(/\s+/gu, ' ');
  children.forEach(note);
  if (text === 'true' || text === 'false') return;
  const place = `${line}:${column} ${text}`;
  const so = seen.get(place) ?? new Set();
  for (const { value } of values) so.add(value.boolValue);
  seen.set(place, so);
}

/** The conditions that were never true, never false or never asked at all. */
export async function onesided(): Promise<string[]> {
  await gather();
  return [...seen].flatMap(([place, values]) => {
    const lack = lacking(values);
    return lack === null ? [] : [`${lack} ${place.slice(0, 150)}`];
  });
}

/**
 * What was neither true nor false is no truth value, or broke off each time; the report tells the two apart by nothing. The
 * latter shows in what surrounds it: `&&` is then never true, `||` never false, and a whole rule that always breaks off
 * allows nothing, which the questions that are due an answer of "allowed" find.
 */
function lacking(values: ReadonlySet<boolean | undefined>): string | null {
  if (values.size === 0) return 'never evaluated';
  if (!values.has(true) && !values.has(false)) return null;
  if (!values.has(true)) return 'never true';
  return values.has(false) ? null : 'never false';
}
