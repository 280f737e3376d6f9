/** Asks before a page with unsaved text is left inside the application: by a link, by Back or Forward, or by signing out. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { hearBeforeRouter } from './back-and-forward.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { anythingUnsaved, giveUpUnsaved, isAllUnclear } from './use-unsaved.ts';

type Go = () => void;

/** What leaves the page once it may, and the question it asks before. Its caller renders anew with each change of address. */
export function useLeaveQuestion() {
  const [waiting, setWaiting] = useState<{ readonly go: Go } | null>(null);
  const here = useRef('');
  useLayoutEffect(() => {
    here.current = location.href;
  });
  const leave = (go: Go): void => (anythingUnsaved() ? setWaiting({ go }) : go());
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = anythingUnsaved() ? linkAway(event) : null;
      if (link === null) return;
      hold(event);
      leave(() => link.click());
    };
    const onStep = (event: PopStateEvent): void => {
      if (!anythingUnsaved() || pageOf(here.current) === pageOf(location.href)) {
        here.current = location.href;
        return;
      }
      hold(event);
      // The browser is there already: back to where the text is, and there again if that is meant.
      history.pushState(null, '', here.current);
      leave(() => history.back());
    };
    // Both before the router hears of it.
    addEventListener('click', onClick, true);
    const stop = hearBeforeRouter(onStep);
    return () => {
      removeEventListener('click', onClick, true);
      stop();
    };
  }, []);
  const question = waiting && (
    <LeaveDialog
      id="unsaved-title"
      title={isAllUnclear() ? words.autosave.unclearTitle : words.autosave.leaveTitle}
      leave={words.autosave.leavePage}
      onStay={() => setWaiting(null)}
      onLeave={() => {
        setWaiting(null);
        giveUpUnsaved();
        waiting.go();
      }}
    >
      <p>{isAllUnclear() ? words.autosave.unclearText : words.autosave.leaveText}</p>
    </LeaveDialog>
  );
  return [leave, question] as const;
}

const hold = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** With what it asks for: the same path may show another form. */
const pageOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return `${pathname.replace(/\/+$/u, '')}${search}`;
};

/** The link by which this click would put another page of the application in the place of this one. */
function linkAway(event: MouseEvent): HTMLAnchorElement | null {
  const { button, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return null;
  const link = event
    .composedPath()
    .find((one) => one instanceof HTMLAnchorElement && one.href !== '');
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return null;
  // Whatever lies outside is loaded anew: there the browser asks.
  const inside = link.origin === location.origin && /^\/app(\/|$)/u.test(link.pathname);
  const here = link.target === '' || link.target === '_self';
  return inside && here && pageOf(link.href) !== pageOf(location.href) ? link : null;
}
