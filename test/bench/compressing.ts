/** What Hosting does on the way to a browser and its emulator leaves out: text travels compressed. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

interface Front {
  /** Without a final slash. */
  readonly origin: string;
  close(): void;
}

const isText = /^(?:text\/|application\/(?:json|javascript)|image\/svg)/u;
/** `fetch` has undone what these told of. */
const undone = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection']);

/** Hands every request on to the site, and its answer back with gzip. */
export const startCompressing = async (site: string): Promise<Front> => {
  const handOn = async (url: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(`${site}${url}`, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers].filter(([name]) => !undone.has(name));
    const packed = isText.test(answer.headers.get('content-type') ?? '');
    response.writeHead(answer.status, {
      ...Object.fromEntries(headers),
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(packed ? gzipSync(bytes) : bytes);
  };
  const server = createServer(({ url = '/' }, response) => {
    handOn(url, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};
