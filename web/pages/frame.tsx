/** The frame of every staff page: the house's name, the pages this person has, who is signed in. */
import type { ComponentChildren } from 'preact';
import type { Role } from '#domain/person.ts';
import { Button } from '../parts/button.tsx';
import { language } from '../words/language.ts';
import { ConnectionLine } from '../parts/connection.tsx';
import { Section } from '../parts/page-not-ready.tsx';
import { useKeys } from '../parts/keys.ts';
import { useHeadingFocus } from '../parts/use-focus.ts';
import { words } from '../words/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Menu, sectionOf } from './menu.tsx';
import type { MenuCounts } from './next-step.ts';
import './worklists.css';

export function Frame({
  name,
  roles,
  path,
  counts,
  illustrative,
  offersEnglish,
  onLeave,
  children,
}: {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly path: string;
  /** How many tasks wait under each page. */
  readonly counts: MenuCounts;
  readonly illustrative: boolean;
  /** Whoever works in English can always go back, even after it was turned off. */
  readonly offersEnglish: boolean;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}) {
  useKeys();
  useHeadingFocus(path);
  return (
    <>
      <a class="skip" href="#main">
        {words.door.skip}
      </a>
      {illustrative && (
        <aside class="demo" aria-label={words.door.illustrative}>
          <strong>{words.door.illustrative}.</strong> {words.door.illustrativeNote}
        </aside>
      )}
      <header class="frame-head">
        <div class="frame-bar">
          <a class="brand" href="/app/">
            {words.door.brand}
          </a>
          <Menu roles={roles} path={path} counts={counts} />
          <div class="whoami">
            <span>{name}</span>
            {(offersEnglish || language === 'en') && <LanguageChoice />}
            <Button kind="quiet" onPress={onLeave}>
              {words.door.signOut}
            </Button>
          </div>
        </div>
      </header>
      <ConnectionLine />
      <main class="frame-main" id="main" tabIndex={-1}>
        <Section.Provider value={sectionOf(path)}>{children}</Section.Provider>
      </main>
    </>
  );
}
