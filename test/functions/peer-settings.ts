/** How a test speaks to its SMTP server: impatient, and without a limit. */
import type { MailSettings } from '../../functions/src/mail/settings.ts';

export const peerSettings = (address: string): MailSettings => ({
  server: new URL(address),
  from: 'guong-sang@vidu.example',
  site: 'https://guong.example',
  local: true,
  patience: { connect: 2_000, answer: 2_000 },
  rate: 10_000,
});
