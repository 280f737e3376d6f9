/** What axe finds wrong with a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { desktop, phone } from '../screens.ts';

interface Look {
  readonly size: typeof desktop;
  readonly colorScheme: 'light' | 'dark';
}

/** Both widths in light; in dark only the colours differ, so one width is enough. */
export const everyLook: readonly Look[] = [
  { size: desktop, colorScheme: 'light' },
  { size: phone, colorScheme: 'light' },
  { size: phone, colorScheme: 'dark' },
];

/** One line a violation: its rule, where, and under which look. */
export const violations = async (
  page: Page,
  looks: readonly Look[] = everyLook,
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await drawn(page);
    const lines = await page.evaluate(async () => {
      const { violations: wrong } = await (globalThis as unknown as Window).axe.run(document, {
        resultTypes: ['violations'],
        // WCAG 2.2, 2.5.8: off unless it is asked for.
        rules: { 'target-size': { enabled: true } },
      });
      return wrong.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      );
    });
    found.push(...lines.map((line) => `${size.width} ${colorScheme}: ${line}`));
  }
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: null });
  return found;
};

/** What watches its own width has seen the new one. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _frame of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

declare global {
  interface Window {
    readonly axe: {
      run(context: Document, options: axe.RunOptions): Promise<axe.AxeResults>;
    };
  }
}
