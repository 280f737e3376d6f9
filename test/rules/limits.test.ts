/** A denial that a limit caused is told from one that a rule caused: by rules that run into each limit. Calls too deep do not even load. */
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import { expect, it } from 'vitest';
import { hitALimit, host } from './client.ts';

const projectId = 'demo-rules-at-their-limits';

/** Doubled twelve times: more than the thousand expressions that one request may cost. */
const doubled = Array.from(
  { length: 12 },
  (_, at) => `function f${at + 1}() { return f${at}() && f${at}(); }`,
).join('\n');

const conditions = {
  expressions: 'f12()',
  documents: Array.from(
    { length: 21 },
    (_, at) => `!exists(/databases/$(database)/documents/others/o${at})`,
  ).join(' && '),
  rule: 'request.auth != null',
} as const;

const rules = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function f0() { return true; }
    ${doubled}
    ${Object.entries(conditions)
      .map(([name, condition]) => `match /${name}/{id} { allow get: if ${condition}; }`)
      .join('\n')}
  }
}`;

const denialOf = async (name: string): Promise<readonly [string, string]> => {
  const answer = await fetch(
    `http://${host}/v1/projects/${projectId}/databases/(default)/documents/${name}/one`,
  );
  const { error } = (await answer.json()) as { error: { status: string; message: string } };
  return [error.status, error.message];
};

it('too many expressions and too many documents are limits, and a condition that is false is none', async () => {
  const [name = '', port = ''] = host.split(':');
  const environment = await initializeTestEnvironment({
    projectId,
    firestore: { host: name, port: Number(port), rules },
  });
  const names = Object.keys(conditions);
  const denials = await Promise.all(names.map(denialOf));
  await environment.cleanup();
  expect(denials.map(([status]) => status)).toEqual(names.map(() => 'PERMISSION_DENIED'));
  expect(
    Object.fromEntries(names.map((one, at) => [one, hitALimit(denials[at]?.[1] ?? '')])),
    denials.map(([, message]) => message).join('\n'),
  ).toEqual({ expressions: true, documents: true, rule: false });
});
