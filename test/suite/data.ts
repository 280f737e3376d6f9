/** The data a suite starts with, and who can sign in to it. */
import { loadBase, loadDemo } from './data/load.ts';

export { loadBaseAnew, loadDemoAnew } from './data/load.ts';
export { signIns, type SignIn } from './data/people.ts';

export type DataKind = 'empty' | 'base' | 'demo';

/** Called once the emulators are up, with their variables set, and before the command runs. */
export async function loadData(kind: DataKind): Promise<void> {
  if (kind === 'base') await loadBase();
  if (kind === 'demo') await loadDemo();
}
