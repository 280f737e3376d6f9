/** The staff application: the door first, everything else only for those who are signed in. */
import { render } from 'preact';
import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useSession } from './data/session.ts';
import { DoorFrame } from './pages/door-frame.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { fetched, type AbsentProps } from './parts/fetched.tsx';
import './parts/staff.css';
import { viDoor } from './words/vi-door.ts';

const door = '/app/dang-nhap';
const Inside = fetched(
  () => import('./pages/inside.tsx').then(({ Inside: page }) => page),
  AtTheDoor,
);

function App() {
  const session = useSession();
  const { path, url, query, route } = useLocation();
  const atDoor = path === door;
  const invited = query['oobCode'];
  useEffect(() => {
    if (session.is === 'signedOut' && !atDoor)
      route(`${door}?tiep=${encodeURIComponent(url)}`, true);
    if (session.is === 'signedIn' && atDoor && !invited) route(homeFrom(query['tiep']), true);
  }, [session.is, atDoor]);
  if (session.is === 'offline') return <AtTheDoor is="offline" onAgain={() => location.reload()} />;
  if (atDoor && (session.is === 'signedOut' || invited))
    return <SignInPage code={invited ?? null} />;
  if (session.is === 'signedIn' && !atDoor) return <Inside key={session.uid} uid={session.uid} />;
  return <AtTheDoor is="loading" onAgain={() => location.reload()} />;
}

/** The wait in front of the door, and a line that is lost there. */
function AtTheDoor({ is, onAgain }: AbsentProps) {
  return (
    <DoorFrame>
      {is === 'loading' ? (
        <p role="status" aria-busy="true">
          {viDoor.wait}
        </p>
      ) : (
        <>
          <p role="alert">{viDoor.offline}</p>
          <button type="button" class="button" onClick={onAgain}>
            {viDoor.again}
          </button>
        </>
      )}
    </DoorFrame>
  );
}

/** Only a page of this application: an address that leads elsewhere is not followed after signing in. */
const homeFrom = (next: string | undefined): string =>
  next !== undefined && /^\/app(\/(?!dang-nhap)[^\\]*)?$/u.test(next) ? next : '/app/';

const root = document.querySelector('#app');
if (root) {
  render(
    <LocationProvider scope="/app">
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </LocationProvider>,
    root,
  );
}
