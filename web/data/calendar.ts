/** Working days as the office keeps them, read once a visit; where they cannot be read, as they were given. */
import { useEffect, useState } from 'preact/hooks';
import { type Calendar, calendarOf, givenCalendar, Holidays } from '#domain/calendar.ts';
import { readDocument } from './reading.ts';

let kept: Promise<Calendar> | null = null;

const read = async (): Promise<Calendar> => {
  const stored = await readDocument('directories/holidays', Holidays);
  if (stored.is === 'ready') return calendarOf(stored.value.entries);
  kept = stored.is === 'missing' ? kept : null;
  return givenCalendar;
};

/** The same for whoever asks once. */
export const readCalendar = (): Promise<Calendar> => (kept ??= read());

export function useCalendar(): Calendar {
  const [calendar, setCalendar] = useState(givenCalendar);
  useEffect(() => {
    void readCalendar().then(setCalendar);
  }, []);
  return calendar;
}
