/** A public page before it is public: the public site's own component in a frame, with the public style sheet. */
import { renderToString } from 'preact-render-to-string';
import type { PublishedProfile } from '#domain/story.ts';
import { ProfilePage } from '../site/profile-page.tsx';

/** Whichever style sheet is named, the site answers with the one it has. */
const styleSheet = '/site-000000000000.css';

export const previewWidths = ['phone', 'desktop'] as const;
export type PreviewWidth = (typeof previewWidths)[number];

/** Without scripts, and apart from the application: only its style is fetched. */
export function ExactPage({
  profile,
  width,
  title,
}: {
  readonly profile: PublishedProfile;
  readonly width: PreviewWidth;
  readonly title: string;
}) {
  return (
    <div class={`exact ${width}`}>
      <iframe
        title={title}
        sandbox="allow-same-origin"
        srcDoc={`<!doctype html>${renderToString(<ProfilePage profile={profile} origin={window.location.origin} styleSheet={styleSheet} />)}`}
      />
    </div>
  );
}
