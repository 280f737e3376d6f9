/** Where the Tab key stops on a page, and whether each stop can be seen. */
import type { ElementHandle, Page } from 'playwright-core';

export interface Stop {
  readonly name: string;
  /** What hides from a reader that this is where they are; empty where it is plain to see. */
  readonly wrong: string;
}

interface Look {
  readonly name: string;
  readonly outline: string;
  /** Pixels; 0 without a line. */
  readonly thickness: number;
  /** Of the line against what lies behind it, from 1 to 21. */
  readonly contrast: number;
  readonly onScreen: boolean;
  /** Some of it can be touched: what stays in sight does not lie over all of it. */
  readonly isUncovered: boolean;
}

const most = 400;

/** From the beginning of the page on, with Tab alone, until it leads out of it. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.keyboard.press('Tab');
  for (let held = await focused(page); held !== null; held = await focused(page)) {
    const on = await held.evaluate(lookOf);
    await page.keyboard.press('Tab');
    const off = await held.evaluate(lookOf);
    await held.dispose();
    stops.push({ name: on.name, wrong: wrongWith(on, off) });
    if (stops.length > most) throw new Error('Tab never leads out of the page');
  }
  return stops;
}

/** WCAG 2.2, 2.4.7, 2.4.11 and 1.4.11: in sight, with a line of two pixels that stands out and was not there before. */
const wrongWith = (on: Look, off: Look): string =>
  [
    on.onScreen ? '' : 'lies outside the screen',
    on.isUncovered ? '' : 'lies below something else',
    on.outline === off.outline ? 'looks as it does without the focus' : '',
    on.thickness >= 2 ? '' : `has a line of ${on.thickness} px`,
    on.contrast >= 3 ? '' : `has a line of contrast ${on.contrast.toFixed(1)}`,
  ]
    .filter((said) => said !== '')
    .join(', ');

const focused = async (page: Page): Promise<ElementHandle<Element> | null> => {
  const held = await page.evaluateHandle(() => {
    const { activeElement, body } = document;
    return activeElement === body ? null : activeElement;
  });
  return held.asElement();
};

/** Runs in the page. */
const lookOf = (element: Element): Look => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const partsOf = (colour: string): readonly number[] =>
    (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const isOpaque = (colour: string): boolean => (partsOf(colour)[3] ?? 1) > 0;
  const brightness = (colour: string): number =>
    partsOf(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  let behind: Element | null = element.parentElement;
  while (behind !== null && !isOpaque(getComputedStyle(behind).backgroundColor))
    behind = behind.parentElement;
  const ground = behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor;
  const [darker = 0, lighter = 0] = [brightness(style.outlineColor), brightness(ground)].toSorted(
    (one, other) => one - other,
  );
  const hasLine = style.outlineStyle !== 'none';
  const touched = [0.05, 0.5, 0.95].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) =>
      document.elementFromPoint(box.left + box.width * across, box.top + box.height * down),
    ),
  );
  return {
    name: `${element.localName} ${element.getAttribute('name') ?? element.getAttribute('href') ?? element.textContent.trim()}`,
    outline: `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
    thickness: hasLine ? Number.parseFloat(style.outlineWidth) : 0,
    contrast: (lighter + 0.05) / (darker + 0.05),
    onScreen:
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < innerHeight &&
      box.left < innerWidth,
    isUncovered: touched.some((top) => element.contains(top) || top?.contains(element) === true),
  };
};

/** In the order of the page, what a mouse can press or type into; of choices that go together, the one where Tab stops. */
export const pressable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isPassedOver = (one: HTMLElement): boolean => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return false;
      const together = [
        ...document.querySelectorAll<HTMLInputElement>(`[type=radio][name="${one.name}"]`),
      ];
      return one !== (together.find(({ checked }) => checked) ?? together[0]);
    };
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          !one.matches(':disabled') &&
          !isPassedOver(one) &&
          one.checkVisibility({ visibilityProperty: true }) &&
          one.getClientRects().length > 0,
      )
      .map(
        (one) =>
          `${one.localName} ${one.getAttribute('name') ?? one.getAttribute('href') ?? one.textContent.trim()}`,
      );
  });

/** Goes on with Tab to what the selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}
