/** Writes entries as iCalendar (RFC 5545): the personal feed, and the appointment that goes with an invitation. */
import { daysAfter, type Instant } from '#domain/day.ts';
import type { FeedEntry } from '#domain/feed.ts';
import type { Language } from '#domain/language.ts';

interface Appointment extends FeedEntry {
  readonly place?: string;
}

/** Nobody notes when a session ends: two hours keep the time free. */
const sessionLength = 2 * 3_600_000;

const hourAfter = 3600;

/** The library is loaded when the first calendar is asked for: no other function pays for it. */
export const writtenCalendar = async (
  entries: readonly Appointment[],
  {
    name,
    language,
    now,
  }: { readonly name: string; readonly language: Language; readonly now: Instant },
): Promise<string> => {
  const { default: ical, ICalCalendarMethod } = await import('ical-generator');
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Gương Sáng', product: 'Lịch', language: language.toUpperCase() },
    ttl: hourAfter,
  });
  for (const { uid, summary, url, place, sequence, ...when } of entries)
    calendar.createEvent({
      id: uid,
      ...spanOf(when),
      stamp: new Date(now.toMillis()),
      summary,
      url,
      location: place === undefined || place === '' ? null : place,
      sequence: sequence ?? 0,
    });
  return calendar.toString();
};

/** An hour is written as the instant it is; a whole day the library writes as the day in UTC. */
const spanOf = ({ day, hour }: Pick<FeedEntry, 'day' | 'hour'>) => {
  if (hour === null)
    return {
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${daysAfter(day, 1)}T00:00:00Z`),
      allDay: true,
    };
  const start = new Date(`${day}T${hour}:00+07:00`);
  return { start, end: new Date(start.getTime() + sessionLength) };
};
