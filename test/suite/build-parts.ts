/** Builds what a suite serves into its run folder, so that a build elsewhere never changes a running suite. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from '../../functions/build.ts';
import { emulatorsForTheApp, type Service } from './environment.ts';
import { repository, type RunFolder } from './run-folder.ts';

export async function buildParts(run: RunFolder, services: readonly Service[]): Promise<void> {
  if (services.includes('hosting')) await buildApp(run);
  if (services.includes('functions')) await buildFunctions(join(run.path, 'functions'));
}

async function buildApp(run: RunFolder): Promise<void> {
  const root = join(repository, 'web');
  if (!existsSync(join(root, 'index.html'))) return;
  process.env['VITE_EMULATORS'] = emulatorsForTheApp(run.ports);
  const { build } = await import('vite');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(run.path, 'public/app') },
  });
}
