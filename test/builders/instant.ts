/** Instants for tests: equal when their milliseconds are, so whole documents compare. */
import type { Instant } from '#domain/day.ts';

interface Stopped extends Instant {
  readonly millis: number;
}

function toMillis(this: Stopped): number {
  return this.millis;
}

/** `instant('2026-11-23T08:00:00Z')` */
export const instant = (iso: string): Stopped => instantAt(Date.parse(iso));

/** Milliseconds since 1970. */
export const instantAt = (millis: number): Stopped => ({ millis, toMillis });

/** Monday, 23 November 2026, eight in the morning in Vietnam: when the builders' documents were written. */
export const morning = instant('2026-11-23T01:00:00Z');

/** A document as an SDK stores it: every instant becomes that SDK's Timestamp, given from milliseconds. */
export const stored = <T>(document: T, timestamp: (millis: number) => unknown): T => {
  if (isStopped(document)) return timestamp(document.millis) as T;
  if (Array.isArray(document)) return document.map((entry) => stored(entry, timestamp)) as T;
  if (!isPlain(document)) return document;
  const entries = Object.entries(document).map(([key, value]) => [key, stored(value, timestamp)]);
  return Object.fromEntries(entries) as T;
};

const isStopped = (value: unknown): value is Stopped =>
  typeof value === 'object' && value !== null && 'toMillis' in value && value.toMillis === toMillis;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
