/** Reads iCalendar text as a calendar program does (RFC 5545): lines folded and escaped, each entry between BEGIN and END. */

/** The entries of a calendar, by the names of their lines without parameters; throws where the text is no whole calendar. */
export const entriesIn = (text: string): readonly Readonly<Record<string, string>>[] => {
  const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.findLast((line) => line !== '') !== 'END:VCALENDAR')
    throw new Error('This is no whole calendar.');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/u.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push({});
    const entry = entries.at(-1);
    if (entry !== undefined && name !== 'BEGIN' && name !== 'END') entry[name] = plain(value);
  }
  const whole = entries.filter(({ UID, DTSTAMP, DTSTART }) => UID && DTSTAMP && DTSTART);
  if (whole.length < entries.length) throw new Error('An entry lacks what every entry must have.');
  return entries;
};

const plain = (value: string): string =>
  value.replaceAll(/\\(.)/gu, (_whole, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
