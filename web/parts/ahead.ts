/** Scripts fetched while nobody waits for them, so that the next click finds them there. */
type Fetch = () => Promise<unknown>;

const parts: Fetch[] = [];

/** Told by what a page shows only now and then: it comes ahead once the page itself has come. */
export const comesWithItsPage = (fetch: Fetch): void => void parts.push(fetch);

/** Pages first, then their parts; one after the other, each in a calm moment, until `isOver`. */
export async function fetchAhead(pages: readonly Fetch[], isOver: () => boolean): Promise<void> {
  if (sparesData()) return;
  const waiting = [...pages];
  for (let next = waiting.shift() ?? parts.shift(); next; next = waiting.shift() ?? parts.shift()) {
    await calm();
    if (isOver()) return;
    await next();
  }
}

/** Whoever has asked the browser to spare data pays for each byte. */
const sparesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

const calm = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 100);
  });
