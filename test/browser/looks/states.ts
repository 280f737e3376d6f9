/** What a page meets besides its content: a line that holds an answer back, refuses, breaks or is gone; all on the real suite. */
import type { Page, Route } from 'playwright-core';
import { words } from '../../../web/words/words.ts';
import { findLine, loseLine } from '../line.ts';

/** The database, and the functions that tell what nobody reads by himself. */
const asked = /\/v1\/projects\/[^/]+\/databases\/|^https?:\/\/[^/]+\/(?:doi-tuong\/|nhat-tri$)/u;

export const meetings = ['loading', 'refused', 'failed', 'offline'] as const;

export type Meeting = (typeof meetings)[number];

interface Met {
  readonly says: string;
  /** Returns how to let everything pass again. */
  readonly meet: (page: Page) => Promise<() => Promise<void>>;
}

export const met: { readonly [state in Meeting]: Met } = {
  loading: {
    says: words.waiting.loading,
    meet: async (page) => {
      let pass = (): void => undefined;
      const passing = new Promise<void>((resolve) => {
        pass = resolve;
      });
      const stop = await intercept(page, async (route) => {
        await passing;
        await route.continue();
      });
      return async () => {
        pass();
        await stop();
      };
    },
  },
  // Without its token the request is anybody's, and the rules refuse it.
  refused: {
    says: words.waiting.refused,
    meet: (page) =>
      intercept(page, (route) => {
        const { authorization: _token, ...headers } = route.request().headers();
        return route.continue({ headers });
      }),
  },
  // The database cannot make sense of it and answers with an error of its own.
  failed: {
    says: words.look.failed,
    meet: (page) => intercept(page, (route) => route.continue({ postData: 'not JSON' })),
  },
  offline: {
    says: words.waiting.offline,
    meet: async (page) => {
      await loseLine(page);
      return () => findLine(page);
    },
  },
};

const intercept = async (
  page: Page,
  deal: (route: Route) => void | Promise<void>,
): Promise<() => Promise<void>> => {
  await page.route(asked, deal);
  return () => page.unrouteAll({ behavior: 'wait' });
};

/** Follows a link as a click does: the application stays, its next page is shown. */
export const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, `/app${path}`);
