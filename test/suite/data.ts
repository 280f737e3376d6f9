/** The data a suite starts with, and who can sign in to it. */

export type DataKind = 'empty' | 'base' | 'demo';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export const signIns: readonly SignIn[] = [];

/** Called once the emulators are up, with their variables set, and before the command runs. */
export async function loadData(_kind: DataKind): Promise<void> {}
