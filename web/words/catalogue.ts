/** Fetches the catalogue of this machine's language, never both. The catalogues import no code, so nothing waits for itself. */
import type { vi } from './vi.ts';
import { language } from './language.ts';

export type Catalogue = typeof vi;

export const catalogue = async (): Promise<Catalogue> =>
  language === 'en' ? (await import('./en.ts')).en : (await import('./vi.ts')).vi;
