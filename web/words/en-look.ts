/** English for the frame around every page. */
import type { viLook } from './vi-look.ts';

export const enLook: typeof viLook = {
  wrongClock:
    'The clock of this machine is wrong. The system goes by the clock of the server; please set the date and time of the machine.',
  offline:
    'The connection is lost. What was typed is still on this page; please wait for the network before saving.',
  failed:
    'The system has a problem and could not open this part. Please try again in a few minutes.',
  stepOf: (now, all, name) => `Step ${now} of ${all}: ${name}`,
};
