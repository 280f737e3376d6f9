/** A coordinate as Vietnamese writes it: a comma for the decimals. */
export const decimal = (degrees: number): string => degrees.toFixed(5).replace('.', ',');
