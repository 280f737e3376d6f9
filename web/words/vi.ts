/** The Vietnamese catalogue: every word the staff application shows behind the door. */
import { viAutosave } from './vi-autosave.ts';
import { viCases } from './vi-cases.ts';
import { viDomain } from './vi-domain.ts';
import { viEntry } from './vi-entry.ts';
import { viForm } from './vi-form.ts';
import { viGeneral } from './vi-general.ts';
import { viLook } from './vi-look.ts';
import { viMoves } from './vi-moves.ts';
import { viRefusals } from './vi-refusals.ts';
import { viTasks } from './vi-tasks.ts';

export const vi = {
  ...viDomain,
  ...viRefusals,
  ...viGeneral,
  ...viMoves,
  ...viTasks,
  ...viCases,
  ...viForm,
  ...viAutosave,
  ...viEntry,
  look: viLook,
};
