/** A session as an iCalendar appointment (RFC 5545): the day alone, under an id that stays, so that a change replaces it. */
import { type Day, daysAfter, type Instant } from './day.ts';
import type { Session } from './session.ts';

/** `site` has no final slash; its host makes the id unique. */
export const appointmentOf = (
  id: string,
  { day, place, seq }: Pick<Session, 'day' | 'place' | 'seq'>,
  site: string,
  now: Instant,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//Lich hop//VI',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:session-${id}@${new URL(site).host}`,
    `SEQUENCE:${seq}`,
    `DTSTAMP:${new Date(now.toMillis()).toISOString().replace(/[-:]|\.\d{3}/gu, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    'SUMMARY:Phiên họp xét',
    `LOCATION:${escaped(place)}`,
    `URL:${site}/app/hop/${id}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');

const compact = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

const mostOctets = 74;

/** A line of more than 75 octets goes on after a space; a letter is never broken. */
const folded = (line: string): readonly string[] => {
  const lines: string[] = [''];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > mostOctets) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines;
};
