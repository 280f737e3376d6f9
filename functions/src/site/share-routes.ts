/** What a profile is taken along with: the code on paper that leads to it, the script that reads and copies, and the form's. */
import { slugOf } from '#domain/slug.ts';
import {
  choosingScriptAddress,
  codeAddress,
  profileAddress,
  scriptAddress,
} from '../../../web/site/addresses.ts';
import { choosingScript } from '../../../web/site/choosing-script.ts';
import { readingScript } from '../../../web/site/reading-script.ts';
import { file } from './answer.ts';
import { route, type Route } from './asked.ts';
import { origin } from './origin.ts';

/** Says no more than the address it was asked by, so nothing is read for it. The library comes with the first one. */
const codeRoute = route({
  read: (path) => slugOf(/^\/guong\/([^/]+)\/ma-qr\.svg$/u.exec(path)?.[1] ?? '', '') || null,
  address: codeAddress,
  answer: async (slug) => {
    const { toString } = await import('qrcode');
    const wanted = { type: 'svg', errorCorrectionLevel: 'M', margin: 2 } as const;
    const code = await toString(`${origin()}${profileAddress(slug, 'ma-qr')}`, wanted);
    return file('image/svg+xml', code, 'changing');
  },
});

const scriptRoute = (at: string, script: string): Route =>
  route({
    read: (path) => (path === at ? path : null),
    address: () => at,
    answer: () => file('text/javascript; charset=utf-8', script, 'changing'),
  });

export const shareRoutes: readonly Route[] = [
  codeRoute,
  scriptRoute(scriptAddress, readingScript),
  scriptRoute(choosingScriptAddress, choosingScript),
];
