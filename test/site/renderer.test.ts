/** What the public renderer loads when it starts, read from the build itself: whoever reads a page waits for no library of the case work. */
import { describe, expect, it } from 'vitest';
import { filesLoadedBy } from '../../functions/build.ts';

const packageOf = (file: string): string | null =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u.exec(file)?.[1] ?? null;

const packagesOf = (files: readonly string[]): readonly string[] =>
  [...new Set(files.map(packageOf).filter((name) => name !== null))].toSorted();

const loaded = await filesLoadedBy('site');

describe('the public renderer', () => {
  it('loads these libraries and no other: none for images, mail, files or the Admin SDK', () => {
    expect(packagesOf(loaded)).toEqual([
      // Codes for paper, as SVG.
      'dijkstrajs',
      'feed',
      'firebase-functions',
      'preact',
      'preact-render-to-string',
      'qrcode',
      // What the feeds' library writes XML with.
      'sax',
      'xml-js',
      'zod',
    ]);
  });

  it('takes log and settings from firebase-functions, and no trigger', () => {
    const ofSdk = loaded.filter((file) => packageOf(file) === 'firebase-functions');
    expect(ofSdk.filter((file) => /\/v[12]\//u.test(file))).toEqual([]);
    expect(ofSdk.length).toBeGreaterThan(0);
  });

  it('holds nothing of the functions that write cases, and nothing of the staff’s pages', () => {
    const own = loaded.filter((file) => packageOf(file) === null);
    const foreign = own.filter(
      (file) =>
        !/^(?:src\/site\/|src\/http-endpoint\.ts$|domain\/|\.\.\/web\/(?:site|parts)\/)/u.test(
          file,
        ),
    );
    expect(foreign).toEqual([]);
    expect(own.filter((file) => /^domain\/.*(?:-moves|engine|mail)/u.test(file))).toEqual([]);
  });
});

describe('the case work', () => {
  it('is where those libraries are, so that the claims above can fail', async () => {
    const packages = packagesOf(await filesLoadedBy('app'));
    expect(packages).toContain('firebase-admin');
    expect(packages).toContain('@google-cloud/firestore');
  });
});
