/** The public pages, deployed by themselves: whoever reads them waits for none of the libraries of the case work. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { httpEndpoint } from '../http-endpoint.ts';
import { answerTo } from './answer-to.tsx';
import { counted } from './counted.ts';
import { refreshMotto } from './masthead.ts';

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await refreshMotto();
  const answer = await answerTo(request.method ?? '', request.url ?? '/');
  await counted(answer, request);
  const { status, headers, body } = answer;
  const bytes = answer.bytes ?? Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 80,
  availableMemoryMb: null,
  timeoutSeconds: null,
});

export const site = Object.assign(handle, { __endpoint: endpoint });
