/** The test projects: what needs no emulator, and what fails in one sentence where an emulator is missing. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const patient = { testTimeout: 240_000, hookTimeout: 240_000 };

/** What starts suites of its own. */
const launching = ['half-way', 'kept', 'mails', 'stop', 'withdrawn'].map(
  (name) => `launcher/${name}.test.ts`,
);

/** What people do in the field, done once more on a phone: entry, its safe keeping, files, decisions, the way in. */
const onPhones = [
  'autosave',
  'autosave-shared',
  'bad-input',
  'bad-input-forms',
  'deadlines',
  'decision-choice',
  'door',
  'english',
  'entry',
  'evidence',
  'leaving',
  'list-filter',
  'mail-link',
  'new-factors',
  'numbers',
  'online-session',
  'paste',
  'settings',
  'settle',
  'signer',
  'subjects',
  'walk',
  'walls',
];

/** Files of these share one emulator, so they run one after the other. */
function onEmulators(name: string, exclude: readonly string[] = []): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`${name}/**/*.test.{ts,tsx}`],
      exclude: [...exclude],
      globalSetup: [`suite/require-${name}.ts`],
      fileParallelism: false,
      ...patient,
    },
  };
}

/** What other tests' cases would disturb, or what would disturb theirs, so that each begins anew: the demo year's tour and public pages, every staff page's states with axe, every staff page in English and by keyboard, every link of a letter, keys, lists. */
const undisturbed = [
  'tour',
  'public',
  'looks',
  'every-page',
  'link-opened',
  'keyboard',
  'worklists',
] as const;

const alone = (name: (typeof undisturbed)[number]): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [`browser/${name}.test.ts`],
    globalSetup: ['suite/require-browser.ts'],
    ...patient,
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // The public pages serve their style sheet as text; vitest would read it as empty.
    css: true,
    // What is waited for is waited for long: a second passes on a busy machine before a page has drawn anything.
    expect: { poll: { timeout: 60_000, interval: 100 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{bench,domain,pure,launcher,site,web}/**/*.test.{ts,tsx}'],
          exclude: launching,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'launcher', include: launching, fileParallelism: false, ...patient },
      },
      onEmulators('rules'),
      onEmulators('functions'),
      onEmulators(
        'browser',
        undisturbed.map((name) => `browser/${name}.test.ts`),
      ),
      ...undisturbed.map(alone),
      {
        extends: true,
        test: {
          name: 'tour-on-phone',
          include: ['browser/tour.test.ts'],
          env: { GS_SCREEN: 'phone' },
          globalSetup: ['suite/require-browser.ts'],
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'phone',
          include: onPhones.map((name) => `browser/${name}.test.ts`),
          env: { GS_SCREEN: 'phone' },
          globalSetup: ['suite/require-browser.ts'],
          fileParallelism: false,
          ...patient,
        },
      },
    ],
  },
});
