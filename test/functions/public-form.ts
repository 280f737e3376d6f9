/** A form of the public's as its browser fills it in, at a running function. */
import { randomBytes } from 'node:crypto';
import { project, region } from '../suite/environment.ts';
import { until } from './suite.ts';

type Fields = Readonly<Record<string, string | Blob>>;

/** An address of the network that no other test asks from. */
export const somewhere = (): string =>
  `2001:db8::${randomBytes(4).toString('hex').replace(/^.{4}/u, '$&:')}`;

export const stampIn = (page: string): string =>
  /name="stamp" value="([^"]+)"/u.exec(page)?.[1] ?? '';
export const codeIn = (page: string): string => /class="code">([^<]+)</u.exec(page)?.[1] ?? '';

/** `place`: the function, and the address of the form below it. */
export const formAt = (place: string) => {
  const home = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/${place}`;
  const post = async (path: string, given: Fields, address: string) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(given)) body.append(name, value);
    const headers = { 'X-Forwarded-For': address };
    const answer = await fetch(`${home}/${path}`, { method: 'POST', body, headers });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  return {
    home,
    post,
    freshStamp: async (path = ''): Promise<string> =>
      stampIn(await (await fetch(`${home}${path}`)).text()),
    /** Presses the button again until the form has stood as long as a person needs; only that is refused meanwhile. */
    sentInTime: (path: string, given: Fields, address: string) =>
      until('a form that is old enough', async () => {
        const answer = await post(path, given, address);
        return answer.status === 422 && answer.body.includes('bấm gửi một lần nữa') ? null : answer;
      }),
  };
};
