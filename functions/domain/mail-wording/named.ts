/** How a letter names what it is about, and where its link leads: the code and no more. */
import { Day } from '../day.ts';
import { documentCode } from '../document-code.ts';
import type { Language } from '../language.ts';
import type { Mail } from '../mail.ts';
import { sayings } from './sayings.ts';

type Track = Mail['track'];
interface About {
  readonly track: Track;
  readonly subject: string;
  readonly code: string;
}

/** A session and a report are known by their day, written day first; a paper without a code by what its id makes. */
export const codeOf = ({ track, subject, code }: About, language: Language): string => {
  if (Day.safeParse(code).success) return sayings[language].onDay(code);
  return code === '' && track !== 'people' ? documentCode(track, subject) : code;
};

/** "hồ sơ GS-2026-A1B2C3D4", "phiên họp xét ngày 23/11/2026", or the noun alone. */
export const named = (about: About, language: Language): string =>
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
