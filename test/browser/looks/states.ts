/** What a page meets besides its content: a line that holds an answer back, refuses, breaks or is gone; all on the real suite. */
import type { Page, Route } from 'playwright-core';
import { words } from '../../../web/words/words.ts';
import { site } from '../people.ts';

const asked = '**/v1/projects/*/databases/**';

type Meeting = (page: Page) => Promise<() => Promise<void>>;

export const meetings: Readonly<Record<string, { readonly says: string; readonly meet: Meeting }>> =
  {
    loading: {
      says: words.waiting.loading,
      meet: (page) => intercept(page, () => Promise.resolve()),
    },
    // Without its token the request is anybody's, and the rules refuse it.
    refused: {
      says: words.waiting.refused,
      meet: (page) =>
        intercept(page, async (route) => {
          const { authorization: _token, ...headers } = await route.request().allHeaders();
          await route.continue({ headers });
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
        await page.context().setOffline(true);
        return () => page.context().setOffline(false);
      },
    },
  };

/** Returns how to let requests pass again; those held back are then let go. */
const intercept = async (
  page: Page,
  deal: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> => {
  await page.route(asked, deal);
  return () => page.unroute(asked);
};

/** Follows a link as a click does: the application stays, its next page is shown. */
export const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, `${site}/app${path}`);
