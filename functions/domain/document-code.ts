/** What a document is called that has no code of its own: from its track and its id, never from what was typed into it. */
import type { TrackName } from './tracks.ts';

/** A paper's title may name somebody, and its number comes late; both are for the page, not for an inbox. */
const prefixes: Readonly<Record<TrackName, string>> = {
  nominations: 'GS',
  sessions: 'PH',
  decisions: 'QĐ',
  stories: 'BV',
  newFactors: 'NT',
  batches: 'TTr',
  submissions: 'CT',
  reports: 'BC',
};

/** "QĐ-4F7K2M1A" */
export const documentCode = (track: TrackName, id: string): string =>
  `${prefixes[track]}-${id
    .replaceAll(/[^a-z0-9]/giu, '')
    .slice(-8)
    .toUpperCase()}`;
