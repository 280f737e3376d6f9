/** The way to a real mail server: only where its certificate holds, with nothing fetched into a message, and without telling the password. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mailSettings } from '../../functions/src/mail/settings.ts';
import { transportOptions } from '../../functions/src/mail/smtp.ts';
import * as functions from '../../functions/src/index.ts';
import { certificateFor } from '../builders/certificate.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { type SmtpPeer, startSmtpPeer } from '../functions/smtp-peer.ts';

const here = '127.0.0.1';
const folder = mkdtempSync(join(tmpdir(), 'gs-smtp-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a sender of production', () => {
  const [vouchedFor, unknown, ofAnother] = [
    certificateFor(here),
    certificateFor(here),
    certificateFor('127.0.0.9'),
  ];
  const authorities = join(folder, 'authorities.pem');
  writeFileSync(authorities, `${vouchedFor.cert}${ofAnother.cert}`);
  const script = fileURLToPath(new URL('send-once.ts', import.meta.url));

  /** Everything that a process prints which sends one letter there. */
  const printedBySending = async (address: string): Promise<string> => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, address], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: authorities },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    await once(child, 'close');
    return printed.trim();
  };

  /** Sends to a server with these options; `login` is "user:password", percent-encoded. */
  const sentTo = async (
    { scheme, login = '' }: { readonly scheme: string; readonly login?: string },
    options: SMTPServerOptions,
  ) => {
    let taken = 0;
    const server = new SMTPServer({
      disableReverseLookup: true,
      authOptional: true,
      ...options,
      onData: (stream, _session, done) => {
        stream.resume().once('end', () => {
          taken += 1;
          done();
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(0, here);
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const printed = await printedBySending(`${scheme}://${login && `${login}@`}${here}:${port}`);
    await new Promise<void>((ended) => {
      server.close(() => ended());
    });
    return { printed, taken };
  };

  test.each(['smtps', 'smtp'])(
    'hands a letter over %s to a server whose certificate holds, and to no other',
    async (scheme) => {
      const secure = scheme === 'smtps';
      const accepted = { printed: '{"kind":"accepted"}', taken: 1 };
      const notReached = { printed: '{"kind":"down","problem":"notReached"}', taken: 0 };
      expect(await sentTo({ scheme }, { secure, ...vouchedFor })).toEqual(accepted);
      expect(await sentTo({ scheme }, { secure, ...unknown })).toEqual(notReached);
      expect(await sentTo({ scheme }, { secure, ...ofAnother })).toEqual(notReached);
    },
  );

  test('hands none to a server that offers no TLS', async () => {
    const { printed, taken } = await sentTo({ scheme: 'smtp' }, { disabledCommands: ['STARTTLS'] });
    expect([JSON.parse(printed), taken]).toMatchObject([{ kind: 'down' }, 0]);
  });

  test('prints neither user nor password where the server refuses them', async () => {
    const given: unknown[] = [];
    const refused = await sentTo(
      { scheme: 'smtps', login: 'gui-thu:mat%20khau-7919' },
      {
        secure: true,
        ...vouchedFor,
        authOptional: false,
        onAuth: ({ username, password }, _session, done) => {
          given.push([username, password]);
          done(Object.assign(new Error('Không đúng'), { responseCode: 535 }));
        },
      },
    );
    expect(given).toEqual([['gui-thu', 'mat khau-7919']]);
    expect(refused).toEqual({ printed: '{"kind":"down","problem":"smtp535"}', taken: 0 });
  });
});

describe('what a message would fetch', () => {
  let peer: SmtpPeer;
  beforeEach(async () => {
    peer = await startSmtpPeer();
  });
  afterEach(() => peer.stop());

  /** How sending it ended: "sent", or what was refused. */
  const fateOf = async (message: SendMailOptions): Promise<string> => {
    const transport = createTransport(transportOptions(peerSettings(peer.address)));
    try {
      await transport.sendMail({ from: 'a@vidu.example', to: 'b@vidu.example', ...message });
      return 'sent';
    } catch (error) {
      return error instanceof Error ? (error.message.split(' for ')[0] ?? '') : '';
    } finally {
      transport.close();
    }
  };

  test('by a path of this machine is refused, and the message with it', async () => {
    const path = join(folder, 'bi-mat.txt');
    writeFileSync(path, 'bí mật');
    const messages: readonly SendMailOptions[] = [
      { text: 'Thư', attachments: [{ path }] },
      { text: { path } },
      { html: { path } },
    ];
    expect(await Promise.all(messages.map(fateOf))).toEqual(
      messages.map(() => 'File access rejected'),
    );
    expect(peer.taken).toEqual([]);
    expect(await fateOf({ text: 'Thư', attachments: [{ filename: 'a', content: 'lịch' }] })).toBe(
      'sent',
    );
  });

  test('by an address is refused and asked of nobody', async () => {
    let visits = 0;
    const web = createServer((_request, answer) => {
      visits += 1;
      answer.end('bí mật');
    }).listen(0, here);
    await once(web, 'listening');
    const href = `http://${here}:${(web.address() as AddressInfo).port}/`;
    const messages: readonly SendMailOptions[] = [
      { text: 'Thư', attachments: [{ path: href }] },
      { text: 'Thư', attachments: [{ href }] },
      { html: { href } },
    ];
    expect(await Promise.all(messages.map(fateOf))).toEqual(
      messages.map(() => 'Url access rejected'),
    );
    expect([visits, peer.taken]).toEqual([0, []]);
    web.close();
  });
});

test('all instances of all functions that send keep to ten mails a second together', () => {
  vi.stubEnv('SMTP_URL', 'smtps://thu.vidu.example');
  vi.stubEnv('MAIL_FROM', 'guong-sang@vidu.example');
  const rate = mailSettings()?.rate ?? Infinity;
  vi.unstubAllEnvs();
  const instances = Object.values(functions).flatMap(({ __endpoint: endpoint }) => {
    const { maxInstances, secretEnvironmentVariables } = endpoint as {
      maxInstances?: unknown;
      secretEnvironmentVariables?: unknown;
    };
    const sends = JSON.stringify(secretEnvironmentVariables ?? []).includes('SMTP');
    return sends ? [typeof maxInstances === 'number' ? maxInstances : Infinity] : [];
  });
  expect(instances).toEqual([1, 1]);
  expect(instances.reduce((sum, one) => sum + one, 0) * rate).toBeLessThanOrEqual(10);
});

test('the address of the server, which holds its password, is a secret that only those who send are given', () => {
  const endpoints = Object.entries(functions).map(
    ([name, { __endpoint: endpoint }]) =>
      [
        name,
        (endpoint as { secretEnvironmentVariables?: unknown }).secretEnvironmentVariables,
      ] as const,
  );
  const given = endpoints.filter(([, secrets]) => JSON.stringify(secrets ?? []).includes('SMTP'));
  expect(Object.fromEntries(given)).toEqual({
    deliverMail: [{ key: 'SMTP_URL' }],
    sweepMail: [{ key: 'SMTP_URL' }],
  });
});
