/** Profiles in a list: title, who and where as far as consented, the first words. */
import { written } from '#domain/day.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import { heightAt, widthsOf } from '#domain/photo.ts';
import { photoAddress, profileAddress } from './addresses.ts';
import { kinds, levels, sources, wordsFor } from './choices.ts';

interface EntriesProps {
  readonly entries: readonly ColumnEntry[];
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
  readonly entry: ColumnEntry;
  readonly level: 2 | 3;
}

export const Entry = ({ entry, level }: EntryProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class={entry.portrait === null ? undefined : 'pictured'}>
      <Portrait entry={entry} />
      <Heading>
        <a href={profileAddress(entry.slug)}>{entry.title}</a>
      </Heading>
      <p class="about">{aboutOf(entry).join(' · ')}</p>
      {entry.lead !== '' && <p>{entry.lead}</p>}
      <p class="dates">
        Đăng <time dateTime={entry.publishedOn}>{written(entry.publishedOn)}</time>
      </p>
    </article>
  );
};

/** Beside the title that says who it is; a screen reader need not hear it twice. */
const Portrait = ({ entry: { slug, portrait } }: Pick<EntryProps, 'entry'>) => {
  if (portrait === null) return null;
  const width = widthsOf(portrait)[0] ?? portrait.width;
  return (
    <img
      class="thumbnail"
      src={photoAddress(slug, portrait, width, 'jpg')}
      width={width}
      height={heightAt(portrait, width)}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
};

/** Who, of what kind, where, at which level or of what beginning, when. */
export const aboutOf = ({ source, ...entry }: ColumnEntry): readonly string[] =>
  [
    entry.name,
    wordsFor(kinds, entry.kind),
    entry.place,
    entry.level === null ? wordsFor(sources, source) : wordsFor(levels, entry.level),
    entry.level === null ? null : String(entry.year),
  ].filter((part) => part !== null);
