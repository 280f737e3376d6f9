/** The words in use. A second language becomes a second catalogue of the same type. */
import { vi } from './vi.ts';

export const words: typeof vi = vi;
