/** The public renderer as it is deployed, served by this process, with every document it asks Firestore for counted. */
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildFunctions } from '../../functions/build.ts';
import { outputFolder } from './output.ts';
import { readsIn } from './rest-reads.ts';

export interface SiteServer {
  /** The answer's text and how many documents it cost. */
  get(path: string): Promise<{ readonly text: string; readonly reads: number }>;
  close(): void;
}

const require = createRequire(import.meta.url);
let built: Promise<void> | null = null;

/** A new instance: nothing is kept from one before. It reads the project's database as nobody, under the rules. */
export const startSite = async (project: string): Promise<SiteServer> => {
  const folder = join(outputFolder, 'bench/functions');
  built ??= buildFunctions(folder);
  await built;
  process.env['GCLOUD_PROJECT'] = project;
  const bundle = join(folder, 'site/index.js');
  // oxlint-disable-next-line no-dynamic-delete -- a new instance is a module loaded anew
  delete require.cache[bundle];
  const { site } = require(bundle) as { readonly site: RequestListener };
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    get: async (path) => {
      const plain = globalThis.fetch;
      let reads = 0;
      globalThis.fetch = async (asked, options) => {
        const answer = await plain(asked, options);
        reads += readsIn(answer.url, await answer.clone().text());
        return answer;
      };
      try {
        const answer = await plain(`http://127.0.0.1:${port}${path}`);
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
        return { text: await answer.text(), reads };
      } finally {
        globalThis.fetch = plain;
      }
    },
    close: () => server.close(),
  };
};
