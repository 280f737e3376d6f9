/** How a test speaks to its SMTP server: without a limit, and as patient with a silent one as a busy machine asks for. */
import type { MailSettings } from '../../functions/src/mail/settings.ts';

export const peerSettings = (address: string): MailSettings => ({
  server: new URL(address),
  from: 'guong-sang@vidu.example',
  site: 'https://guong.example',
  local: true,
  patience: { connect: 10_000, answer: 5_000 },
  rate: 10_000,
});
