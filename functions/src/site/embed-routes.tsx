/** The column on other websites: the frame's page, the script that puts the frame there, and how it is done. */
import { slugOf } from '#domain/slug.ts';
import {
  embedAddress,
  embedScriptAddress,
  frameAddress,
  reuseAddress,
} from '../../../web/site/addresses.ts';
import { embedHeight, EmbedPage } from '../../../web/site/embed-page.tsx';
import { ReusePage } from '../../../web/site/reuse-page.tsx';
import { file, framed, page } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readColumn, readHead } from './column.ts';
import { frameHtml } from './oembed.ts';
import { origin } from './origin.ts';
import { styleSheet } from './style-sheet.ts';

const rows = 5;

/** One profile, or the newest ones. */
const frameRoute = route({
  read: (path, query) =>
    path === embedAddress ? { slug: slugOf(query.get('guong') ?? '', '') || null } : null,
  address: ({ slug }) => frameAddress(slug),
  answer: async ({ slug }) => {
    const entries =
      slug === null
        ? (await readHead()).newest.slice(0, rows)
        : (await readColumn()).entries.filter((entry) => entry.slug === slug);
    return framed(page(200, <EmbedPage entries={entries} styleSheet={styleSheet} />));
  },
});

const scriptFor = (frame: string, height: number): string =>
  `(()=>{const s=document.currentScript,f=document.createElement('iframe');f.src=${JSON.stringify(frame)};f.title='Gương Sáng';f.loading='lazy';f.style.cssText='border:0;width:100%;height:${height}px';s.after(f)})();\n`;

const scriptRoute = route({
  read: (path) => (path === embedScriptAddress ? path : null),
  address: () => embedScriptAddress,
  answer: () => {
    const script = scriptFor(`${origin()}${frameAddress(null)}`, embedHeight(rows));
    return file('text/javascript; charset=utf-8', script, 'changing');
  },
});

const reuseRoute = route({
  read: (path) => (path === reuseAddress ? path : null),
  address: () => reuseAddress,
  answer: () => {
    const frame = frameHtml(`${origin()}${frameAddress(null)}`, embedHeight(rows));
    const script = `<script src="${origin()}${embedScriptAddress}"></script>`;
    return page(200, <ReusePage frame={frame} script={script} styleSheet={styleSheet} />);
  },
});

export const embedRoutes: readonly Route[] = [frameRoute, scriptRoute, reuseRoute];
