/** How a letter names what it is about, and where its link leads: the code and no more. */
import { Day } from '../day.ts';
import type { Language } from '../language.ts';
import type { Mail } from '../mail.ts';
import { sayings } from './sayings.ts';

type Track = Mail['track'];
interface About {
  readonly track: Track;
  readonly subject: string;
  readonly code: string;
}

/** A session and a paper are known by their day, written day first. */
export const codeOf = ({ code }: Pick<About, 'code'>, language: Language): string =>
  Day.safeParse(code).success ? sayings[language].onDay(code) : code;

/** "hồ sơ GS-2026-A1B2C3D4", "phiên họp xét ngày 23/11/2026", or the noun alone. */
export const named = (about: Pick<About, 'track' | 'code'>, language: Language): string =>
  `${sayings[language].nouns[about.track]} ${codeOf(about, language)}`.trim();

const folders: Readonly<Partial<Record<Track, string>>> = {
  nominations: 'ho-so',
  sessions: 'hop',
  decisions: 'quyet-dinh',
  batches: 'to-trinh',
  stories: 'bai',
  newFactors: 'nhan-to-moi',
  submissions: 'trinh-cap-tren',
  reports: 'bao-cao',
};

/** The page to open, signed in; where the track has none, the list of one's own tasks. Opening it changes nothing. */
export const pageOf = (
  { track, subject }: Pick<About, 'track' | 'subject'>,
  site: string,
): string => {
  const folder = folders[track];
  return folder === undefined ? `${site}/app/` : `${site}/app/${folder}/${subject}`;
};
