/**
 * `npm run deploy -- --project <id>`: a real Firebase project, from database to public page. Every step may be run again.
 * Needs `firebase login` (or credentials of a service account) and a project with billing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Storage } from '@google-cloud/storage';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { fillCatalogues } from './install.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  readonly says: string;
  readonly command: readonly string[];
  /** Goes on when it fails: what it makes may be there already. */
  readonly mayFail?: boolean;
}

const protection = ['--delete-protection', 'ENABLED', '--point-in-time-recovery', 'ENABLED'];

/** What is run for a project, in order: the database is protected before anything is stored in it. */
export const deploySteps = (project: string): readonly Step[] => {
  const firebase = (...words: readonly string[]) => [
    'firebase',
    ...words,
    '--project',
    project,
    '--non-interactive',
  ];
  return [
    { says: 'Building', command: ['npm', 'run', 'build'] },
    {
      says: 'Creating the database, unless it is there',
      command: firebase(
        'firestore:databases:create',
        '(default)',
        '--location',
        'asia-southeast1',
        ...protection,
      ),
      mayFail: true,
    },
    {
      says: 'Protecting the database',
      command: firebase('firestore:databases:update', '(default)', ...protection),
    },
    {
      says: 'Backing it up every day, unless it is',
      command: firebase(
        'firestore:backups:schedules:create',
        '--recurrence',
        'DAILY',
        '--retention',
        '14d',
      ),
      mayFail: true,
    },
    {
      says: 'Deploying rules, indexes, functions and pages',
      command: firebase('deploy', '--only', 'firestore,storage,functions,hosting'),
    },
  ];
};

/** The project named after `--project`; null where none is, or where it is the local demonstration. */
export const projectIn = (words: readonly string[]): string | null => {
  const at = words.indexOf('--project');
  const project = at === -1 ? undefined : words[at + 1];
  return project === undefined ||
    !/^[a-z][a-z0-9-]{4,29}$/u.test(project) ||
    project.startsWith('demo-')
    ? null
    : project;
};

const run = ({ says, command: [program = '', ...words], mayFail }: Step): void => {
  console.log(`${says} …`);
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0 && mayFail !== true)
    throw new Error(`${says}: ${program} ended with ${status ?? 'a signal'}.`);
};

const deploy = async (project: string): Promise<void> => {
  for (const step of deploySteps(project)) run(step);
  console.log('Keeping older versions of every file …');
  await new Storage({ projectId: project })
    .bucket(`${project}.firebasestorage.app`)
    .setMetadata({ versioning: { enabled: true } });
  initializeApp({ projectId: project });
  const filled = await fillCatalogues(getFirestore());
  console.log(`Done. ${filled} catalogue documents were missing and are filled in.`);
  console.log('Name the first administrator with: npm run grant -- <email> admin');
};

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const project = projectIn(process.argv.slice(2));
  if (project === null) {
    console.error('Usage: npm run deploy -- --project <id of a real Firebase project>');
    process.exitCode = 2;
  } else {
    await deploy(project);
  }
}
