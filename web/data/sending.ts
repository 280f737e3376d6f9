/** Sends one file piece by piece, and goes on where it stopped when the connection is back (architecture §8). */
import { composed } from '#domain/characters.ts';
import { fileRefusals, type FileRefusal } from '#domain/file-refusals.ts';
import { idToken } from './session.ts';

export interface Outgoing {
  readonly id: string;
  readonly caseId: string;
  readonly file: File;
  readonly source: string;
}

export type Sent = 'saved' | 'stopped' | 'failed' | FileRefusal;

/** How an upload stands while it is under way. */
export interface Progress {
  /** How much of the file has arrived, from 0 to 1. */
  readonly share: number;
  /** Nobody answers; it goes on by itself. */
  readonly waiting: boolean;
}

/** Small enough that a bad line brings one through, in bytes. */
const piece = 1024 * 1024;

/** Resolves once the file is stored, refused, or `signal` stops it; an unreachable server is asked again for as long as that. */
export async function sendFile(
  outgoing: Outgoing,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Sent> {
  const sha256 = await hashOf(outgoing.file);
  let offset: number | null = null;
  let failures = 0;
  for (;;) {
    if (signal.aborted) return 'stopped';
    const share = (offset ?? 0) / Math.max(1, outgoing.file.size);
    const answer: Answer =
      offset === null
        ? await begun(outgoing, sha256, signal)
        : await brought(
            outgoing,
            offset,
            (part) => tell({ share: share + part, waiting: false }),
            signal,
          );
    if (answer.is === 'stored') return 'saved';
    if (answer.is === 'refused') return answer.code;
    if (answer.is === 'failed' && failures >= mostFailures) return 'failed';
    failures = answer.is === 'failed' ? failures + 1 : 0;
    if (answer.is === 'at') offset = answer.offset;
    // Whoever lost the line does not know whether the last piece arrived: the server does.
    else offset = null;
    tell({
      share: offset === null ? share : offset / Math.max(1, outgoing.file.size),
      waiting: answer.is === 'unreachable',
    });
    if (answer.is === 'unreachable' || answer.is === 'failed') await pause(failures, signal);
  }
}

/** A server that answers, but not as it should, is asked so often again. */
const mostFailures = 4;

type Answer =
  | { readonly is: 'stored' | 'unreachable' | 'failed' | 'lost' }
  | { readonly is: 'at'; readonly offset: number }
  | { readonly is: 'refused'; readonly code: FileRefusal };

const begun = ({ id, caseId, file, source }: Outgoing, sha256: string, signal: AbortSignal) =>
  asked(
    'POST',
    `/tep/${caseId}/${id}`,
    new Blob(
      [
        JSON.stringify({
          title: composed(file.name).trim().slice(0, 200),
          source: composed(source).trim(),
          bytes: file.size,
          sha256,
        }),
      ],
      { type: 'application/json' },
    ),
    () => undefined,
    signal,
  );

/** `tell` hears how much of the whole file has left with this piece. */
const brought = (
  { id, caseId, file }: Outgoing,
  offset: number,
  tell: (share: number) => void,
  signal: AbortSignal,
) =>
  asked(
    'PATCH',
    `/tep/${caseId}/${id}?offset=${offset}`,
    file.slice(offset, offset + piece, 'application/octet-stream'),
    (bytes) => tell(Math.min(bytes, file.size - offset) / file.size),
    signal,
  );

/** By XMLHttpRequest, since fetch does not tell how much has left. */
async function asked(
  method: 'POST' | 'PATCH',
  address: string,
  body: Blob,
  tell: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const token = await idToken().catch(() => '');
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', body.type);
    request.timeout = 120_000;
    request.upload.addEventListener('progress', ({ loaded }) => tell(loaded));
    request.addEventListener('load', () => resolve(answerIn(request)));
    for (const ending of ['error', 'abort', 'timeout'])
      request.addEventListener(ending, () => resolve({ is: 'unreachable' }));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function answerIn({ status, responseText }: XMLHttpRequest): Answer {
  if (status === 201) return { is: 'stored' };
  const { offset, code } = partsOf(responseText);
  if (typeof offset === 'number') return { is: 'at', offset };
  // The server has forgotten it: it begins anew.
  if (code === 'noSuchUpload') return { is: 'lost' };
  const refusal = fileRefusals.find((one) => one === code);
  return refusal === undefined ? { is: 'failed' } : { is: 'refused', code: refusal };
}

function partsOf(text: string): { readonly offset?: unknown; readonly code?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Half a second, doubling to eight; over at once when the browser is online again or the upload is stopped. */
const pause = (failures: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, Math.min(8_000, 500 * 2 ** Math.max(1, failures)));
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
