/** Something the rules must hold to, as a claim and the cases that contradict it. */
export interface Check {
  readonly title: string;
  readonly kind: 'spoiling' | 'hands' | 'reading' | 'moving';
  /** The collections it asks about. */
  readonly about: readonly string[];
  /** Asks the emulator; empty when the rules hold. `near` keeps to what these words concern. */
  readonly wrong: (near?: readonly string[]) => Promise<readonly string[]>;
}
