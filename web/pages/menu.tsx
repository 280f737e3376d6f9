/** The pages of the menu, each with how much waits there; of many, those that are not of every day lie under “Khác”. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '#domain/person.ts';
import { words } from '../words/words.ts';
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
  { href: '/app/doi-tuong', name: 'subjects', roles: ['office'], isRare: true },
  { href: '/app/to-trinh', name: 'batches', roles: ['officer', 'unitHead', 'office'] },
  {
    href: '/app/hop',
    name: 'sessions',
    roles: ['office', 'council', 'head', 'deputy', 'observer'],
  },
  { href: '/app/quyet-dinh', name: 'decisions', roles: ['office', 'head', 'deputy', 'observer'] },
  {
    href: '/app/bao-cao',
    name: 'reports',
    roles: ['office', 'head', 'deputy', 'observer'],
    isRare: true,
  },
  { href: '/app/bai', name: 'stories', roles: ['editor', 'office', 'head', 'deputy'] },
  { href: '/app/ban-tin', name: 'bulletins', roles: ['editor'] },
  { href: '/app/nguoi-dung', name: 'people', roles: ['admin'], isRare: true },
  { href: '/app/thu', name: 'mails', roles: ['office'], isRare: true },
  { href: '/app/thiet-lap', name: 'settings', roles: ['admin', 'office', 'head'], isRare: true },
] as const satisfies readonly {
  href: string;
  name: keyof typeof words.menu;
  roles: readonly Role[];
  /** Not of every day: where the line is full, it lies under “Khác”. */
  isRare?: true;
}[];

type Entry = (typeof pages)[number];

/** So many, each with its count, stand on one line of the office's screen, 1366 pixels wide. */
const most = 7;

/** The pages of the menu that these roles open, in order. */
export const menuFor = (roles: readonly Role[]) =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)));

/** The name in the menu under which a page is found. */
export const sectionOf = (path: string): string => {
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

interface Shown {
  readonly path: string;
  readonly counts: MenuCounts;
}

/** On a phone the menu is folded under its button; going to a page folds it again. */
export function Menu({ roles, ...shown }: Shown & { readonly roles: readonly Role[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [shown.path]);
  const all = menuFor(roles);
  const apart: readonly Entry[] = all.length > most ? all.filter((page) => 'isRare' in page) : [];
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
        {all
          .filter((page) => !apart.includes(page))
          .map((page) => (
            <PageLink key={page.name} page={page} {...shown} />
          ))}
        {apart.length > 0 && <Rest pages={apart} {...shown} />}
      </nav>
    </>
  );
}

/** Unfolds below its button, which counts for all of them; on a phone they follow the others. */
function Rest({ pages: apart, path, counts }: Shown & { readonly pages: readonly Entry[] }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) setOpen(false);
    };
    const escaped = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', escaped);
    };
  }, [open]);
  const waiting = apart.map(({ name }) => [name, countIn(counts, name)] as const);
  const told = waiting.filter(([, count]) => count > 0);
  return (
    <div ref={box} class="menu-rest">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="menu-rest"
        data-current={apart.some(({ href }) => isAt(path, href))}
        {...(told.length > 0
          ? { title: told.map(([name, count]) => described(name, count).title).join(' · ') }
          : {})}
        onClick={() => setOpen(!open)}
      >
        {words.menu.rest} <Count of={told.reduce((sum, [, count]) => sum + count, 0)} />
      </button>
      <div id="menu-rest" data-open={open}>
        {apart.map((page) => (
          <PageLink key={page.name} page={page} path={path} counts={counts} />
        ))}
      </div>
    </div>
  );
}

function PageLink({ page, path, counts }: Shown & { readonly page: Entry }) {
  const count = countIn(counts, page.name);
  return (
    <a
      href={page.href}
      {...(isAt(path, page.href) ? { 'aria-current': 'page' } : {})}
      {...described(page.name, count)}
    >
      {words.menu[page.name]} <Count of={count} />
    </a>
  );
}

const isAt = (path: string, href: string): boolean =>
  href === '/app/'
    ? path === '/app' || path === '/app/'
    : path === href || path.startsWith(`${href}/`);
