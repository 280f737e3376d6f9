/** A form as a browser sends it, and the answer to it as far as nothing is stored. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Request as Asked } from 'firebase-functions/v2/https';
import { suggest } from '../../functions/src/suggestions/suggest.tsx';
import type { Answer } from '../../functions/src/site/answer.ts';

export const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

/** null sends something that is no form. */
export async function answerOf(form: FormData | null): Promise<Answer> {
  const sent = new Request('http://localhost/', { method: 'POST', body: form ?? '{}' });
  const headers = sent.headers;
  const request: Pick<Asked, 'rawBody' | 'socket'> & { get: (name: string) => string | undefined } =
    {
      rawBody: Buffer.from(await sent.arrayBuffer()),
      get: (name) => headers.get(name) ?? undefined,
      socket: { remoteAddress: '127.0.0.1' } as Asked['socket'],
    };
  return suggest(null as unknown as Firestore, request as Asked);
}
