/** The column on other websites: the frame's page, the script that puts the frame there, and how it is done. */
import { slugOf } from '#domain/slug.ts';
import {
  embedAddress,
  embedScriptAddress,
  frameAddress,
  reuseAddress,
} from '../../../web/site/addresses.ts';
import { EmbedPage } from '../../../web/site/embed-page.tsx';
import { ReusePage } from '../../../web/site/reuse-page.tsx';
import { file, framed, page } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readColumn, readHead } from './column.ts';
import { frameHtml, frameStyle } from './oembed.ts';
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

/** Puts a frame where the script stands: of one profile that `data-guong` names, or of the newest, as many as there are. */
export const scriptFor = (frame: string, count: number): string => {
  const [one, newest] = [1, Math.max(1, Math.min(rows, count))].map(frameStyle);
  return `(()=>{const s=document.currentScript,g=s.dataset.guong,f=document.createElement('iframe');f.src=${JSON.stringify(frame)}+(g?'?guong='+encodeURIComponent(g):'');f.title='Gương Sáng';f.loading='lazy';f.style.cssText=g?${JSON.stringify(one)}:${JSON.stringify(newest)};s.after(f)})();\n`;
};

/** One read, at most every ten seconds. */
const scriptRoute = route({
  read: (path) => (path === embedScriptAddress ? path : null),
  address: () => embedScriptAddress,
  answer: async () => {
    const { newest } = await readHead();
    const script = scriptFor(`${origin()}${frameAddress(null)}`, newest.length);
    return file('text/javascript; charset=utf-8', script, 'changing');
  },
});

const reuseRoute = route({
  read: (path) => (path === reuseAddress ? path : null),
  address: () => reuseAddress,
  answer: () => {
    const frame = frameHtml(`${origin()}${frameAddress(null)}`, rows);
    const script = `<script src="${origin()}${embedScriptAddress}"></script>`;
    return page(
      200,
      <ReusePage frame={frame} script={script} origin={origin()} styleSheet={styleSheet} />,
    );
  },
});

export const embedRoutes: readonly Route[] = [frameRoute, scriptRoute, reuseRoute];
