/** Profiles in a list: title, who and where as far as consented, the first words. */
import { written } from '#domain/day.ts';
import type { ProfileEntry } from '#domain/profile-entry.ts';
import { plainText } from '#domain/story-text.ts';
import { profileAddress } from './addresses.ts';
import { kinds, levels, sources, wordsFor } from './choices.ts';

const shownOfLead = 220;

interface EntriesProps {
  readonly entries: readonly ProfileEntry[];
  /** 2 below the page's own heading, 3 below a section's. */
  readonly level?: 2 | 3;
}

export const Entries = ({ entries, level = 2 }: EntriesProps) => (
  <ul class="entries">
    {entries.map((entry) => (
      <li key={entry.slug}>
        <Entry entry={entry} level={level} />
      </li>
    ))}
  </ul>
);

interface EntryProps {
  readonly entry: ProfileEntry;
  readonly level: 2 | 3;
}

const Entry = ({ entry, level }: EntryProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article>
      <Heading>
        <a href={profileAddress(entry.slug)}>{entry.title}</a>
      </Heading>
      <p class="about">{aboutOf(entry).join(' · ')}</p>
      {entry.lead.length > 0 && <p>{beginningOf(plainText(entry.lead))}</p>}
      <p class="dates">
        Đăng <time dateTime={entry.publishedOn}>{written(entry.publishedOn)}</time>
      </p>
    </article>
  );
};

const aboutOf = ({ source, subject, recognition }: ProfileEntry): readonly string[] =>
  [
    subject.name,
    wordsFor(kinds, subject.kind),
    subject.place,
    ...(recognition === null
      ? [wordsFor(sources, source)]
      : [wordsFor(levels, recognition.level), String(recognition.year)]),
  ].filter((part) => part !== null);

/** At most so many characters, ended at a word. */
export const beginningOf = (text: string): string =>
  text.length <= shownOfLead ? text : `${text.slice(0, shownOfLead).replace(/\s+\S*$/u, '')}…`;
