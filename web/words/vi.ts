/** The Vietnamese catalogue: every word the staff application shows. */
import { viDomain } from './vi-domain.ts';
import { viDoor } from './vi-door.ts';
import { viPages } from './vi-pages.ts';
import { viRefusals } from './vi-refusals.ts';
import { viSettings } from './vi-settings.ts';

export const vi = { door: viDoor, ...viDomain, ...viRefusals, ...viPages, settings: viSettings };
