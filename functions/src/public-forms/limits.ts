/** How often one address may ask, and all together: kept in memory only, under a digest whose salt lives as long as the window. */
import { createHmac, randomBytes } from 'node:crypto';

interface Limit {
  readonly each: number;
  readonly all: number;
  readonly window: number;
}

const hour = 3_600_000;

/** People of a village may share one address; a thousand a minute never come from neighbours. */
export const sending: Limit = { each: 20, all: 400, window: hour };
export const lookingUp: Limit = { each: 60, all: 2000, window: hour };

/** Seconds until it may be tried again, or 0. Forgets everything, salt included, when the window is over. */
export const limiter = ({ each, all, window }: Limit, now: () => number = Date.now) => {
  let until = 0;
  let salt = '';
  let total = 0;
  let counts = new Map<string, number>();
  return (address: string): number => {
    if (now() >= until) {
      until = now() + window;
      salt = randomBytes(16).toString('hex');
      total = 0;
      counts = new Map();
    }
    const key = createHmac('sha256', salt).update(address).digest('base64');
    const count = counts.get(key) ?? 0;
    if (count >= each || total >= all) return Math.ceil((until - now()) / 1000);
    counts.set(key, count + 1);
    total += 1;
    return 0;
  };
};
