/** Sends a suggestion as somebody of the public does: opens the form, fills it in, sends it until it has stood long enough. */
import type { TypedSuggestion } from '#domain/suggestion.ts';
import { project, region } from '../suite/environment.ts';
import { until } from './suite.ts';

const home = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/suggestions/phat-hien-guong`;

export const suggested = async (fields: TypedSuggestion): Promise<void> => {
  const form = await (await fetch(home)).text();
  const stamp = /name="stamp" value="([^"]+)"/u.exec(form)?.[1] ?? '';
  await until('a suggestion that is taken', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, stamp })) body.append(name, value);
    const headers = { 'X-Forwarded-For': '2001:db8::5ec2' };
    return (await fetch(`${home}/gui`, { method: 'POST', body, headers })).status === 201;
  });
};
