/** The frame of every staff page: the house's name, the pages this person has, who is signed in. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Role } from '#domain/person.ts';
import { Button } from '../parts/button.tsx';
import { language } from '../words/language.ts';
import { ConnectionLine } from '../parts/connection.tsx';
import { Section } from '../parts/page-not-ready.tsx';
import { useKeys } from '../parts/keys.ts';
import { useHeadingFocus } from '../parts/use-focus.ts';
import { words } from '../words/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import type { MenuCounts } from './next-step.ts';
import './worklists.css';

const staff = [
  'officer',
  'unitHead',
  'office',
  'council',
  'head',
  'deputy',
  'editor',
  'observer',
] as const satisfies readonly Role[];

const pages = [
  { href: '/app/', name: 'tasks', roles: [...staff, 'admin'] },
  { href: '/app/viec-don-vi', name: 'unitTasks', roles: ['unitHead'] },
  { href: '/app/don-doc', name: 'board', roles: ['office', 'head', 'deputy'] },
  { href: '/app/ho-so', name: 'cases', roles: staff },
  { href: '/app/nhan-to-moi', name: 'newFactors', roles: ['officer', 'unitHead', 'office'] },
  { href: '/app/doi-tuong', name: 'subjects', roles: ['office'] },
  { href: '/app/to-trinh', name: 'batches', roles: ['officer', 'unitHead', 'office'] },
  {
    href: '/app/hop',
    name: 'sessions',
    roles: ['office', 'council', 'head', 'deputy', 'observer'],
  },
  { href: '/app/quyet-dinh', name: 'decisions', roles: ['office', 'head', 'deputy', 'observer'] },
  { href: '/app/bao-cao', name: 'reports', roles: ['office', 'head', 'deputy', 'observer'] },
  { href: '/app/bai', name: 'stories', roles: ['editor', 'office', 'head', 'deputy'] },
  { href: '/app/ban-tin', name: 'bulletins', roles: ['editor'] },
  { href: '/app/nguoi-dung', name: 'people', roles: ['admin'] },
  { href: '/app/thu', name: 'mails', roles: ['office'] },
  { href: '/app/thiet-lap', name: 'settings', roles: ['admin', 'office', 'head'] },
] as const satisfies readonly {
  href: string;
  name: keyof typeof words.menu;
  roles: readonly Role[];
}[];

/** The pages of the menu that these roles open, in order. */
export const menuFor = (roles: readonly Role[]) =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)));

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

/** The name in the menu under which a page is found. */
const sectionOf = (path: string): string => {
  const page = pages.find(({ href }) => isAt(path, href));
  return page === undefined ? words.door.brand : words.menu[page.name];
};

const countIn = (counts: MenuCounts, page: string): number =>
  Object.entries(counts).find(([name]) => name === page)?.[1] ?? 0;

/** Heard after the page's name, which itself stays the same. */
const described = (page: string, count: number) => {
  if (count === 0) return {};
  const { waiting, mailsWaiting, overdue } = words.taskPage;
  if (page === 'mails') return { title: mailsWaiting(count) };
  return { title: page === 'board' ? overdue(count) : waiting(count) };
};

/** More than a hundred are not listed, so neither are they counted. */
function Count({ of }: { readonly of: number }) {
  if (of === 0) return null;
  return (
    <span class="count" aria-hidden="true">
      {of < 100 ? of : '99+'}
    </span>
  );
}

/** On a phone the menu is folded under its button; going to a page folds it again. */
function Menu({
  roles,
  path,
  counts,
}: {
  readonly roles: readonly Role[];
  readonly path: string;
  readonly counts: MenuCounts;
}) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <>
      <button
        type="button"
        class="button menu-button"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        {words.menu.label}
      </button>
      <nav class="menu" id="menu" aria-label={words.menu.label} data-open={open}>
        {menuFor(roles).map((page) => (
          <a
            key={page.name}
            href={page.href}
            {...(isAt(path, page.href) ? { 'aria-current': 'page' } : {})}
            {...described(page.name, countIn(counts, page.name))}
          >
            {words.menu[page.name]} <Count of={countIn(counts, page.name)} />
          </a>
        ))}
      </nav>
    </>
  );
}

const isAt = (path: string, href: string): boolean =>
  href === '/app/'
    ? path === '/app' || path === '/app/'
    : path === href || path.startsWith(`${href}/`);
