/** What the site answers: status, type, content, and the headers that every answer carries. */
import { h, type VNode } from 'preact';
import type { Mark } from '#domain/views.ts';
import { renderToString } from 'preact-render-to-string';
import { Motto } from '../../../web/site/motto.ts';
import { motto } from './masthead.ts';
import { briefly, security } from './security.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** In place of the body, of a file that is no text. */
  readonly bytes?: Uint8Array;
  /** The story whose page this is, and the mark its address bore: what is counted. */
  readonly opened?: { readonly story: string; readonly mark: Mark | null };
}

/** Only for addresses that change with their content. */
const forEver = 'public, max-age=31536000, immutable';

export const page = (status: number, content: VNode): Answer =>
  answer(status, 'text/html; charset=utf-8', `<!doctype html>${rendered(content)}`);

const rendered = (content: VNode): string =>
  renderToString(h(Motto.Provider, { value: motto() }, content));

/** A file of the site's own, such as the style sheet. */
export const file = (type: string, body: string, address: 'lasting' | 'changing'): Answer => {
  const kept = address === 'lasting' ? { 'Cache-Control': forEver } : {};
  return { ...answer(200, type, body), headers: { ...headersFor(type), ...kept } };
};

/** A page that may run the site's own script files. */
export const scripted = (answered: Answer): Answer => ({
  ...answered,
  headers: {
    ...answered.headers,
    'Content-Security-Policy': `${security['Content-Security-Policy']}; script-src 'self'`,
  },
});

/** A page whose styles stand in it: only these, told by their digest. */
export const styled = (answered: Answer, digest: string): Answer => ({
  ...answered,
  headers: {
    ...answered.headers,
    'Content-Security-Policy': (answered.headers['Content-Security-Policy'] ?? '').replace(
      "style-src 'self'",
      `style-src ${digest}`,
    ),
  },
});

/** A page with letters from a file of the site's own. */
export const lettered = (answered: Answer): Answer => ({
  ...answered,
  headers: {
    ...answered.headers,
    'Content-Security-Policy': `${security['Content-Security-Policy']}; font-src 'self'`,
  },
});

/** A page that other websites may show in a frame. */
export const framed = (answered: Answer): Answer => ({
  ...answered,
  headers: {
    ...answered.headers,
    'Content-Security-Policy': security['Content-Security-Policy'].replace(
      "frame-ancestors 'none'",
      'frame-ancestors *',
    ),
  },
});

/** Nothing in it is anybody's own, so pages of other websites may read it too. */
export const shared = (answered: Answer): Answer => ({
  ...answered,
  headers: { ...answered.headers, 'Access-Control-Allow-Origin': '*' },
});

export const movedTo = (address: string): Answer => ({
  status: 301,
  headers: { ...headersFor('text/plain; charset=utf-8'), Location: address },
  body: '',
});

export const notAllowed: Answer = {
  status: 405,
  headers: { ...headersFor('text/plain; charset=utf-8'), Allow: 'GET, HEAD' },
  body: 'Địa chỉ này chỉ để đọc.',
};

function answer(status: number, type: string, body: string): Answer {
  return { status, headers: headersFor(type), body };
}

function headersFor(type: string): Record<string, string> {
  return { ...security, 'Cache-Control': briefly, 'Content-Type': type };
}
