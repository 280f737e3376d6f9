/** Catches the mails of the local suite: an SMTP server that sends nothing on, and a page that shows what came. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { people } from './data/people.ts';
import { codeOf, withSecondFactor } from './data/second-factors.ts';

export interface Caught {
  readonly id: number;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

export interface MailCatcher {
  /** What the functions are to be given as GS_SMTP_URL. */
  readonly smtp: string;
  /** Where the page is. */
  readonly page: string;
  /** The latest first. */
  readonly caught: readonly Caught[];
  readonly stop: () => Promise<void>;
}

/** Older ones are forgotten. */
const mostKept = 500;

/** Ports of this machine only; 0 takes free ones. */
export async function startMailCatcher(ports: {
  readonly smtp: number;
  readonly page: number;
}): Promise<MailCatcher> {
  const caught: Caught[] = [];
  let count = 0;
  const smtp = smtpServer((mail) => {
    count += 1;
    caught.unshift(caughtFrom(mail, count));
    caught.length = Math.min(caught.length, mostKept);
  });
  const web = createServer((request, answer) => {
    const html = pageFor(request.url ?? '/', caught);
    answer.writeHead(html === null ? 404 : 200, headers);
    answer.end(html ?? 'Not found');
  });
  await Promise.all([
    new Promise<void>((ready, fail) => {
      smtp.server.once('error', (problem) => fail(sentenceOf(problem, ports.smtp)));
      smtp.listen(ports.smtp, '127.0.0.1', () => ready());
    }),
    new Promise<void>((ready, fail) => {
      web.once('error', (problem) => fail(sentenceOf(problem, ports.page)));
      web.listen(ports.page, '127.0.0.1', () => ready());
    }),
  ]);
  return {
    smtp: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    page: `http://127.0.0.1:${(web.address() as AddressInfo).port}/`,
    caught,
    stop: () => stopBoth(smtp, web),
  };
}

function sentenceOf(problem: Error, port: number): Error {
  if (!('code' in problem) || problem.code !== 'EADDRINUSE') return problem;
  return new Error(
    `Port ${port} is taken, which the mail catcher needs. End what uses it, then start again.`,
    { cause: problem },
  );
}

function smtpServer(take: (mail: ParsedMail) => void): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    // A name server would be asked about every visitor otherwise.
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, answer) => {
      void simpleParser(stream).then((mail) => {
        take(mail);
        answer();
      }, answer);
    },
  });
  // A client that goes away in the middle is its own affair.
  server.on('error', () => undefined);
  return server;
}

function caughtFrom(mail: ParsedMail, id: number): Caught {
  const to = [mail.to ?? []].flat().map((address) => address.text);
  return {
    id,
    at: new Date(),
    to: to.join(', '),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
  };
}

/** A caught mail runs no script here and loads nothing. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
  'X-Content-Type-Options': 'nosniff',
};

/** `/` lists, `/7` shows mail 7, `/7/html` is its HTML alone, `/ma` the codes of the moment; null for any other address. */
function pageFor(path: string, caught: readonly Caught[]): string | null {
  if (path === '/') return listPage(caught);
  if (path === '/ma') return codesPage(Date.now());
  const [, id, form] = /^\/(\d+)(\/html)?$/.exec(path) ?? [];
  const mail = caught.find((one) => String(one.id) === id);
  if (!mail) return null;
  return form === undefined ? mailPage(mail) : mail.html.replaceAll('<a ', '<a target="_top" ');
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem;color-scheme:light dark}td,th{padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top}iframe{width:100%;height:36rem;border:1px solid}pre{white-space:pre-wrap}';

function page(title: string, content: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body>${content}</body></html>`;
}

function listPage(caught: readonly Caught[]): string {
  const rows = caught.map(
    ({ id, at, to, subject }) =>
      `<tr><td>${at.toLocaleTimeString('vi-VN')}</td><td>${escaped(to)}</td><td><a href="/${id}">${escaped(subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>Lúc</th><th>Gửi đến</th><th>Tiêu đề</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const none = '<p>Chưa có thư nào. Tải lại trang để xem thư mới.</p>';
  return page('Thư đã gửi', `<h1>Thư đã gửi</h1>${rows.length === 0 ? none : table}`);
}

/** What the authenticators of the demonstration show now; it loads itself anew. */
function codesPage(now: number): string {
  const rows = withSecondFactor.map(
    (uid) =>
      `<tr><td>${escaped(people[uid]?.email ?? uid)}</td><td><strong>${codeOf(uid, now)}</strong></td></tr>`,
  );
  return page(
    'Mã xác thực',
    `<meta http-equiv="refresh" content="5"><h1>Mã xác thực</h1><p>Thay cho ứng dụng xác thực của người dùng minh họa; đổi sau mỗi 30 giây.</p><table><tbody>${rows.join('')}</tbody></table>`,
  );
}

function mailPage({ id, to, subject, messageId, text }: Caught): string {
  return page(
    subject,
    `<p><a href="/">Tất cả thư</a></p><h1>${escaped(subject)}</h1><p>${escaped(to)}<br><small>${escaped(messageId)}</small></p><iframe sandbox="allow-top-navigation-by-user-activation allow-popups" src="/${id}/html" title="HTML"></iframe><h2>Văn bản</h2><pre>${escaped(text)}</pre>`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

async function stopBoth(smtp: SMTPServer, web: Server): Promise<void> {
  web.closeAllConnections();
  await Promise.all([
    new Promise<void>((ended) => {
      smtp.close(() => ended());
    }),
    new Promise<void>((ended) => {
      web.close(() => ended());
    }),
  ]);
}
