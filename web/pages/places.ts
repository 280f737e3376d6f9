/** Where a document has its page. */
import type { TrackName } from '#domain/tracks.ts';

const folders: Readonly<Record<TrackName, string | null>> = {
  nominations: 'ho-so',
  sessions: 'hop',
  decisions: 'quyet-dinh',
  batches: 'to-trinh',
  stories: 'bai',
  newFactors: null,
};

/** null for a track that has no pages yet. */
export const pageOf = (track: TrackName, id: string): string | null =>
  folders[track] === null ? null : `/app/${folders[track]}/${id}`;
