/** Where mails go out, from the deployment's own parameters; none set means that mails wait. */
import { defineSecret, defineString } from 'firebase-functions/params';
import * as z from 'zod';

/** How long the server may take, in milliseconds. */
export interface Patience {
  readonly connect: number;
  readonly answer: number;
}

export interface MailSettings {
  /** smtp://host:port, or smtps:// with TLS from the first byte; user and password within, percent-encoded. */
  readonly server: URL;
  readonly from: string;
  /** Address of the website, without a final slash. */
  readonly site: string;
  /** Only the mail catcher on this machine is spoken to without TLS. */
  readonly local: boolean;
  readonly patience: Patience;
  /** Mails a second, at most, that this process sends. */
  readonly rate: number;
}

const inSuite = process.env['FUNCTIONS_EMULATOR'] === 'true';

/** The local suite would stop to ask for each parameter, and has no secrets: it reads its own variables. */
const parameters = inSuite
  ? null
  : {
      server: defineSecret('SMTP_URL'),
      from: defineString('MAIL_FROM', { default: '' }),
      site: defineString('SITE_ADDRESS', { default: '' }),
    };

/** What a function that sends names in its options. */
export const mailSecrets = parameters === null ? [] : [parameters.server];

const patience: Patience = { connect: 10_000, answer: 30_000 };
/** Of all together: `deliverMail` and `sweepMail` send, from one instance each, and share it. */
const perSecond = 10;
const instances = 2;

/** null while no server is set: a value that is no smtp address, such as "none". */
export const mailSettings = (): MailSettings | null =>
  parameters === null ? settingsOfSuite(process.env) : deployedSettings(parameters);

/** Where the public pages are, without a final slash; null in a part of the suite that shows none. */
export const siteAddress = (): string | null =>
  parameters === null
    ? (process.env['GS_HOSTING_URL'] ?? null)
    : deployedSite(parameters.site.value());

const deployedSite = (site: string): string =>
  site.replace(/\/$/u, '') || `https://${process.env['GCLOUD_PROJECT']}.web.app`;

const deployedSettings = ({ server, from, site }: NonNullable<typeof parameters>) => {
  const address = smtpAddress(server.value());
  const sender = z.email().safeParse(from.value());
  if (address === null || !sender.success) return null;
  return {
    server: address,
    from: sender.data,
    site: deployedSite(site.value()),
    local: false,
    patience,
    rate: perSecond / instances,
  };
};

/** GS_SMTP_URL is the catcher's; only this machine is ever named in it. */
export const settingsOfSuite = (variables: NodeJS.ProcessEnv): MailSettings | null => {
  const address = smtpAddress(variables['GS_SMTP_URL'] ?? '');
  if (address === null || !['127.0.0.1', 'localhost'].includes(address.hostname)) return null;
  return {
    server: address,
    from: 'guong-sang@vidu.example',
    site: variables['GS_HOSTING_URL'] ?? 'http://127.0.0.1:5000',
    local: true,
    patience,
    rate: 100,
  };
};

const smtpAddress = (text: string): URL | null => {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address !== null && ['smtp:', 'smtps:'].includes(address.protocol) ? address : null;
};
