/** What time it is by the server: a machine's own clock may be a day off, and then neither a saved hour nor a day may follow it. */

/** By how much the server's clock is ahead of this machine's, in milliseconds. */
let ahead = 0;

/** A minute or two is the way of clocks and networks; only more is taken for a wrong clock. */
const tolerated = 120_000;

/** Learns from any answer of the server's how far this machine's clock is off. */
export const hear = ({ headers }: Pick<Response, 'headers'>): void => {
  const age = Number(headers.get('age') ?? 0) * 1000;
  const off = Date.parse(headers.get('date') ?? '') + age - Date.now();
  if (!Number.isFinite(off)) return;
  ahead = Math.abs(off) > tolerated ? off : 0;
  clock.dispatchEvent(new Event('heard'));
};

/** Says "heard" with every answer. */
export const clock = new EventTarget();

/** Whether this machine's own clock is wrong. */
export const isOff = (): boolean => ahead !== 0;

export const serverNow = (): number => Date.now() + ahead;
