/** The staff application: the door first, everything else only for those who are signed in. */
import { render } from 'preact';
import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useSession } from './data/session.ts';
import { DoorFrame } from './pages/door-frame.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { listenBeforeRouter } from './parts/back-and-forward.ts';
import { fetched, type AbsentProps } from './parts/fetched.tsx';
import './parts/staff.css';
// Last, because what paper leaves out is shown by rules of the same weight.
import './parts/paper.css';
import { catalogue } from './words/catalogue.ts';
import { door as said, speakAtTheDoor } from './words/door.ts';

const door = '/app/dang-nhap';
/** The words come first: a page that could not get them would stay broken until it is loaded anew. */
const Inside = fetched(async () => {
  await catalogue();
  return (await import('./pages/inside.tsx')).Inside;
}, AtTheDoor);

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
    return (
      <SignInPage code={invited ?? null} ended={session.is === 'signedOut' && session.ended} />
    );
  if (session.is === 'signedIn' && !atDoor) return <Inside key={session.uid} uid={session.uid} />;
  return <AtTheDoor is="loading" onAgain={() => location.reload()} />;
}

/** The wait in front of the door, and a line that is lost there. */
function AtTheDoor({ is, onAgain }: AbsentProps) {
  return (
    <DoorFrame>
      {is === 'loading' ? (
        <p role="status" aria-busy="true">
          {said.wait}
        </p>
      ) : (
        <>
          <p role="alert">{said.offline}</p>
          <button type="button" class="button" onClick={onAgain}>
            {said.again}
          </button>
        </>
      )}
    </DoorFrame>
  );
}

/** Only a page of this application: an address that leads elsewhere is not followed after signing in. */
const homeFrom = (next: string | undefined): string =>
  next !== undefined && /^\/app(\/(?!dang-nhap)[^\\]*)?$/u.test(next) ? next : '/app/';

const start = (root: Element): void =>
  render(
    <LocationProvider scope="/app">
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </LocationProvider>,
    root,
  );

// Fetched while the session is looked up; what fails here is tried again when the pages need it.
void catalogue().catch(() => undefined);
const root = document.querySelector('#app');
listenBeforeRouter();
if (root) void speakAtTheDoor().then(() => start(root));
