/** The words in use: the door's and the catalogue of this machine's language. */
import { catalogue } from './catalogue.ts';
import { door } from './door.ts';

export const words = { door, ...(await catalogue()) };
