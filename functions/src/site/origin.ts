/** Where readers reach the site: what feeds, cards and other websites name. */
import { defineString } from 'firebase-functions/params';

/** The local suite would stop to ask for it. */
const deployed =
  process.env['FUNCTIONS_EMULATOR'] === 'true'
    ? null
    : defineString('SITE_ADDRESS', { default: '' });

/** Without a final slash. The suite's own, the deployment's parameter, or else what Firebase gives the project. */
export const origin = (): string =>
  process.env['GS_HOSTING_URL'] ??
  (deployed?.value().replace(/\/$/u, '') ||
    `https://${process.env['GCLOUD_PROJECT'] ?? ''}.web.app`);
