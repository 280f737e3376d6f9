/** Script of the staff pages as a browser loads them, with gzip, from Vite's own list of what imports what. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import * as z from 'zod';
import { repository } from '../suite/run-folder.ts';
import { outputFolder } from './output.ts';
import { bytesRow, type Row } from './table.ts';

const Manifest = z.record(
  z.string(),
  z.looseObject({ file: z.string(), imports: z.array(z.string()).optional() }),
);
type Manifest = z.infer<typeof Manifest>;

/** The sources that a page loads one after the other; all that they import statically comes with them. */
const pages = [
  { what: 'sign-in page', sources: ['index.html'], atMost: 50 },
  {
    what: 'case page',
    sources: ['index.html', 'words/vi.ts', 'pages/inside.tsx', 'pages/case/page.tsx'],
    atMost: 130,
  },
] as const;

export const measureScripts = async (): Promise<readonly Row[]> => {
  const outDir = join(outputFolder, 'bench/app');
  const root = join(repository, 'web');
  // A real build knows no emulators.
  delete process.env['VITE_EMULATORS'];
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  const manifest = Manifest.parse(
    JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')),
  );
  return pages.map(({ what, sources, atMost }) => {
    const files = [...new Set(sources.flatMap((source) => filesOf(manifest, source)))];
    const sizes = files.map((file) => gzipSync(readFileSync(join(outDir, file))).length);
    return bytesRow(
      { part: 'script of the staff pages, with gzip', what, against: `${files.length} files` },
      sizes.reduce((sum, size) => sum + size, 0),
      atMost,
    );
  });
};

const filesOf = (manifest: Manifest, source: string): readonly string[] => {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`The build has no ${source}.`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => filesOf(manifest, one))];
};
