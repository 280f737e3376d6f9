/** Lets one listener hear of Back and Forward before the router: the window calls its own listeners in the order they came, capturing or not. */
type Hears = (event: PopStateEvent) => void;

let first: Hears | null = null;

/** Called before the router is there. */
export const listenBeforeRouter = (): void =>
  addEventListener('popstate', (event) => first?.(event));

/** Until the returned function is called. */
export const hearBeforeRouter = (hears: Hears): (() => void) => {
  first = hears;
  return () => {
    first = null;
  };
};
