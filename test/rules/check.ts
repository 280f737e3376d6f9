/** Something the rules must hold to, as a claim and the cases that contradict it. */
export interface Check {
  readonly title: string;
  /** The collections it asks about. */
  readonly about: readonly string[];
  /** Asks the emulator; empty when the rules hold. */
  readonly wrong: () => Promise<readonly string[]>;
}
