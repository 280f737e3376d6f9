/** The public pages: their bytes, their scripts, and what they read among 40 and among 40,000 profiles. */
import { gzipSync } from 'node:zlib';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { profile } from '../builders/story.ts';
import { crowds, layProfiles } from './crowd.ts';
import { lay } from './ground.ts';
import { startSite, type SiteServer } from './site-server.ts';
import { bytesRow, type Row } from './table.ts';

/** `reads`: the most documents one answer may cost an instance that keeps nothing of the page yet; of a search, once its index is loaded. */
const pages = [
  { what: 'column', path: '/', reads: 1 },
  { what: 'list', path: '/danh-sach', reads: 1 },
  { what: 'profile', path: '/guong/dai-nhat', reads: 1 },
  { what: 'search', path: '/tim-kiem?q=vi+du', reads: 0 },
] as const;
const longest = 60;

/** Lays the profiles in a project of their own. */
const among = async <T>(name: string, count: number, work: () => Promise<T>): Promise<T> => {
  const app = initializeApp({ projectId: name }, `public-${name}`);
  const db = getFirestore(app);
  await layProfiles(db, count);
  const paragraphs = Array.from({ length: longest }, () => profile().paragraphs).flat();
  await lay(db, { 'profiles/dai-nhat': profile({ slug: 'dai-nhat', paragraphs }) });
  try {
    return await work();
  } finally {
    await deleteApp(app);
  }
};

/** A new instance of the site over that project; gives back the one before. */
const onSite = async <T>(name: string, work: (site: SiteServer) => Promise<T>): Promise<T> => {
  const before = process.env['GCLOUD_PROJECT'] ?? '';
  const site = await startSite(name);
  try {
    return await work(site);
  } finally {
    site.close();
    process.env['GCLOUD_PROJECT'] = before;
  }
};

export const measureBytes = (): Promise<readonly Row[]> =>
  among('demo-bench-bytes', crowds.few, () =>
    onSite('demo-bench-bytes', async (site) => {
      const rows: Row[] = [];
      for (const page of pages) rows.push(...(await bytesOf(site, page)));
      return rows;
    }),
  );

const part = `bytes of the public pages: HTML and style sheet, uncompressed; the profile has ${longest} paragraphs`;

const bytesOf = async (
  site: SiteServer,
  { what, path }: { readonly what: string; readonly path: string },
): Promise<readonly Row[]> => {
  const { text } = await site.get(path);
  const sheets = [...text.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/gu)].map(
    ([tag]) => /href="([^"]+)"/u.exec(tag)?.[1] ?? '',
  );
  const parts = [text];
  for (const sheet of sheets) parts.push((await site.get(sheet)).text);
  const sizes = parts.map((one) => Buffer.byteLength(one));
  const zipped = parts.map((one) => gzipSync(one).length).reduce((sum, one) => sum + one, 0);
  const scripts: number[] = [];
  for (const [, address = ''] of text.matchAll(/<script[^>]+src="([^"]+)"/gu))
    scripts.push(gzipSync((await site.get(address)).text).length);
  const against = `HTML ${sizes[0]} + CSS ${sizes.slice(1).join(' + ')}; ${zipped} with gzip`;
  return [
    bytesRow(
      { part, what, against },
      sizes.reduce((sum, one) => sum + one, 0),
      30,
    ),
    bytesRow(
      { part, what: `${what}: scripts`, against: `${scripts.length} of them, with gzip` },
      scripts.reduce((sum, one) => sum + one, 0),
      5,
    ),
  ];
};

export const measurePublicReads = async (): Promise<readonly Row[]> => {
  const [few, many] = [await readsAmong(crowds.few), await readsAmong(crowds.many)];
  return pages.map(({ what, path, reads }) =>
    readsRow(`public: ${what}`, reads, few.get(path), many.get(path)),
  );
};

/** Each page is the first that its instance is asked for: what one page loads is no gift to the next. */
const readsAmong = (count: number): Promise<ReadonlyMap<string, number>> => {
  const name = `demo-bench-${count}`;
  return among(name, count, async () => {
    const found = new Map<string, number>();
    for (const { what, path } of pages)
      await onSite(name, async (site) => {
        // The motto is no page's own: an instance asks for it every twenty seconds, and here before the page is counted.
        await site.get('/dat-len-trang-khac');
        // An instance loads the whole index with its first search; what each later one reads is told.
        if (what === 'search') await site.get(path);
        found.set(path, (await site.get(path)).reads);
      });
    return found;
  });
};

/** Both counts, and whether either is more than the page may cost. */
const readsRow = (what: string, most: number, few = Number.NaN, many = Number.NaN): Row => ({
  part: 'reads of each public page among 40 and among 40,000 profiles; those of the rules themselves not counted',
  what,
  measured: `${many} R`,
  against: `${few} R`,
  value: `${Math.max(few, many)} R`,
  bound: `<= ${most} R`,
  within: few <= most && many <= most,
});
