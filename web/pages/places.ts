/** Where a document has its page. */
import type { TrackName } from '#domain/tracks.ts';

const folders: Readonly<Record<TrackName, string>> = {
  nominations: 'ho-so',
  sessions: 'hop',
  decisions: 'quyet-dinh',
  batches: 'to-trinh',
  stories: 'bai',
  newFactors: 'nhan-to-moi',
  submissions: 'trinh-cap-tren',
  reports: 'bao-cao',
};

export const pageOf = (track: TrackName, id: string): string => `/app/${folders[track]}/${id}`;
