/** The English catalogue, file by file the twin of the Vietnamese one: a missing word fails the compiler. */
import { enAutosave } from './en-autosave.ts';
import { enCases } from './en-cases.ts';
import { enDomain } from './en-domain.ts';
import { enEntry } from './en-entry.ts';
import { enForm } from './en-form.ts';
import { enGeneral } from './en-general.ts';
import { enLook } from './en-look.ts';
import { enMoves } from './en-moves.ts';
import { enRefusals } from './en-refusals.ts';
import { enTasks } from './en-tasks.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  ...enDomain,
  ...enRefusals,
  ...enGeneral,
  ...enMoves,
  ...enTasks,
  ...enCases,
  ...enForm,
  ...enAutosave,
  ...enEntry,
  look: enLook,
};
