/** A planted figure, told from the same digits within something longer: an instant, a hash, a number of an event. */

/** As somebody reads it: no digit and no hexadecimal letter beside it, and no seconds of a clock ("14:35:40.417"). */
export const tellsFigure = (text: string, form: string): boolean =>
  new RegExp(
    String.raw`(?<![\da-f]|\d:)${form.replaceAll('.', String.raw`\.`)}(?![\da-f])`,
    'iu',
  ).test(text);
