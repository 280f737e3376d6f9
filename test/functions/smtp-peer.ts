/** A real SMTP server that fails as it is told to: the first part of the address says how. */
import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Taken {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly source: string;
}

export interface SmtpPeer {
  readonly address: string;
  /** What the server has said yes to, in its order. */
  readonly taken: Taken[];
  /** Message-IDs it has read whole and holds without an answer, for addresses that start with "hold". */
  readonly held: string[];
  /** How often it was spoken to. */
  readonly visits: () => number;
  readonly stop: () => Promise<void>;
}

const reply = (responseCode: number): Error =>
  Object.assign(new Error('As the test wishes'), { responseCode });

/** "450-once-…" refuses the first time only. */
const refusal = (local: string, seen: ReadonlySet<string>): Error | null => {
  const code = /^(?<code>[45]\d\d)(?<once>-once)?/u.exec(local)?.groups;
  if (code === undefined || (code['once'] !== undefined && seen.has(local))) return null;
  return reply(Number(code['code']));
};

/** "cut-once-…" is cut off the first time only. */
const cutting = (local: string, seen: Set<string>): boolean => {
  const first = !seen.has(`cut ${local}`);
  seen.add(`cut ${local}`);
  return local.startsWith('cut') && (first || !local.startsWith('cut-once'));
};

/** Listens on a free port of this machine, or on the one given. */
export const startSmtpPeer = async (port = 0): Promise<SmtpPeer> => {
  const taken: Taken[] = [];
  const held: string[] = [];
  const seen = new Set<string>();
  let visits = 0;
  /** What the server does once it has read a message whole. */
  const answerTo = (session: SMTPServerSession, yes: () => void) => (message: Taken) => {
    const local = localOf(message.to);
    const first = !seen.has(`read ${local}`);
    seen.add(`read ${local}`);
    const holds = local.startsWith('hold') && first;
    if (holds) held.push(message.messageId);
    if (!holds || local.startsWith('hold-yes')) taken.push(message);
    // The yes is lost on its way.
    if (local.startsWith('lost') && first) socketOf(server, session)?.destroy();
    else if (!holds) yes();
  };
  const server = new SMTPServer({
    authOptional: true,
    // A name server would be asked about every visitor otherwise.
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => {
      visits += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const local = localOf(address);
      const refused = refusal(local, seen);
      seen.add(local);
      if (refused === null) done();
      else done(refused);
    },
    onData: (stream, session, done) => {
      const local = localOf(addressOf(session));
      if (cutting(local, seen)) {
        // Not before: only with its first bytes is the server in the middle of the message.
        stream.once('data', () => socketOf(server, session)?.destroy());
        return;
      }
      const answer = answerTo(session, done);
      void simpleParser(stream).then(
        (parsed) => answer(messageOf(parsed, addressOf(session))),
        // A client that broke off in the middle waits for no answer.
        () => undefined,
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    address: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    held,
    visits: () => visits,
    stop: () =>
      new Promise((resolve) => {
        for (const connection of connectionsOf(server)) connection._socket.destroy();
        server.close(() => resolve());
      }),
  };
};

const messageOf = (parsed: ParsedMail, to: string): Taken => ({
  messageId: parsed.messageId ?? '',
  to,
  subject: parsed.subject ?? '',
  text: parsed.text ?? '',
  html: parsed.html || '',
  source: parsed.attachments.map(({ content }) => content.toString('utf8')).join('\n'),
});

const localOf = (address: string): string => address.split('@')[0] ?? '';
const addressOf = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? '';

interface Connection {
  readonly session: { readonly id: string };
  readonly _socket: Socket;
}

/** The library keeps its open sockets here, and has no other way to cut one. */
const connectionsOf = (server: SMTPServer): readonly Connection[] => [
  ...(server as unknown as { connections: Set<Connection> }).connections,
];

const socketOf = (server: SMTPServer, { id }: SMTPServerSession): Socket | undefined =>
  connectionsOf(server).find(({ session }) => session.id === id)?._socket;
