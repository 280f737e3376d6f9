/** Hands one message to the SMTP server and tells what is known of its fate, and no more than is known. */
import type { Readable } from 'node:stream';
import { resultOf, type SendResult } from '#domain/delivery.ts';
import type { Letter } from '#domain/mail-wording/letter.ts';
import { plainText } from '#domain/mail-wording/letter.ts';
import type { MailSettings } from './settings.ts';

export interface Outgoing {
  /** The mail's key: the Message-ID is made from it, so that a second copy is known as one. */
  readonly key: string;
  readonly to: string;
  readonly letter: Letter;
  /** An appointment to attach, as iCalendar text. */
  readonly appointment: string | null;
}

/** Keeps connections open between messages; `close` ends them. */
export interface Sender {
  readonly site: string;
  /** After `deadline` (milliseconds from now) the connection is cut, so that no message outlives its lease. */
  readonly send: (outgoing: Outgoing, deadline: number) => Promise<SendResult>;
  readonly close: () => void;
}

/** The library and the pages are loaded at the first mail: no other function pays for them. */
export const openSender = async (settings: MailSettings): Promise<Sender> => {
  const { createTransport } = await import('nodemailer');
  const { htmlOf } = await import('./letter-html.ts');
  const transport = createTransport(transportOptions(settings));
  // Each message tells its own failure; an idle connection that breaks is simply replaced.
  transport.on('error', () => undefined);
  const handedOver = new Set<string>();
  transport.use('stream', (mail, done) => {
    const id = String(mail.data.messageId);
    mail.message.processFunc((message: Readable) => message.once('end', () => handedOver.add(id)));
    done();
  });
  return {
    site: settings.site,
    send: async (outgoing, deadline) => {
      const message = { ...messageOf(outgoing, settings), html: htmlOf(outgoing.letter) };
      try {
        await transport.sendMail({ ...message, signal: AbortSignal.timeout(deadline) });
        return { kind: 'accepted' };
      } catch (error) {
        return resultOf(failureOf(error, handedOver.has(message.messageId)));
      } finally {
        handedOver.delete(message.messageId);
      }
    },
    close: () => transport.close(),
  };
};

/** Verified TLS but for the catcher of this machine; nothing named by path or address is ever fetched into a message. */
export const transportOptions = ({ server, local, patience, rate }: MailSettings) => ({
  pool: true as const,
  maxConnections: 3,
  // A message is never sent again behind our back: only we know whether it may.
  maxRequeues: 0,
  rateDelta: 1000,
  rateLimit: rate,
  host: server.hostname,
  port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
  secure: server.protocol === 'smtps:',
  ...(local ? { ignoreTLS: true } : { requireTLS: true }),
  tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' as const },
  ...(server.username === ''
    ? {}
    : {
        auth: {
          user: decodeURIComponent(server.username),
          pass: decodeURIComponent(server.password),
        },
      }),
  connectionTimeout: patience.connect,
  greetingTimeout: patience.connect,
  socketTimeout: patience.answer,
  disableFileAccess: true,
  disableUrlAccess: true,
});

const messageOf = ({ key, to, letter, appointment }: Outgoing, { from }: MailSettings) => ({
  messageId: `<${key}@${from.split('@')[1]}>`,
  from: { name: 'Gương Sáng', address: from },
  to: { name: '', address: to },
  subject: letter.subject,
  text: plainText(letter),
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  ...(appointment === null
    ? {}
    : {
        attachments: [
          {
            filename: 'phien-hop.ics',
            content: appointment,
            contentType: 'text/calendar; charset=utf-8',
          },
        ],
      }),
});

const failureOf = (error: unknown, handedOver: boolean) => {
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown };
  return {
    replyCode: typeof responseCode === 'number' ? responseCode : null,
    command: typeof command === 'string' ? command : '',
    handedOver,
  };
};
