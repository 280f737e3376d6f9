/** What moves on a page by itself, or slides where it could jump. */
import type { Page } from 'playwright-core';

/** WCAG 2.2, 2.3.3: one line for everything that takes longer than a hundredth of a second. */
export const movingOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const longest = (durations: string): number =>
      Math.max(
        ...durations
          .split(',')
          .map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)),
      );
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const name = `${element.localName}${part ?? ''}`;
        return [
          ...(longest(style.transitionDuration) > 0.01 ? [`${name} slides over`] : []),
          ...(longest(style.animationDuration) > 0.01 ? [`${name} moves`] : []),
          ...(part === null && style.scrollBehavior === 'smooth' ? [`${name} scrolls slowly`] : []),
        ];
      }),
    );
  });
