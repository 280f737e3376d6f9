/** The public pages, deployed by themselves: whoever reads them waits for none of the libraries of the case work. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerTo } from './answer-to.tsx';

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answerTo(request.method ?? '', request.url ?? '/');
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * What `onRequest` of firebase-functions would declare. Its module loads the Admin SDK to check tokens
 * of callables, which would double the time a first reader waits; a test compares the two declarations.
 */
const endpoint = {
  platform: 'gcfv2',
  region: ['asia-southeast1'],
  cpu: 1,
  concurrency: 80,
  availableMemoryMb: null,
  timeoutSeconds: null,
  minInstances: null,
  maxInstances: null,
  ingressSettings: null,
  serviceAccountEmail: null,
  vpc: null,
  labels: {},
  httpsTrigger: {},
} as const;

export const site = Object.assign(handle, { __endpoint: endpoint });
