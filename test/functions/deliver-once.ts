/** A process of its own that delivers the mail it is told of and says how far it has come, so that a test can kill it there. */
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { closedBreaker } from '#domain/delivery.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender, type Sender } from '../../functions/src/mail/smtp.ts';
import { peerSettings } from './peer-settings.ts';

const [key = '', address = '', stopAt = '', millis = ''] = process.argv.slice(2);
const db = getFirestore(initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }));
const sender = await openSender(peerSettings(address));
const never = new Promise<never>(() => undefined);

/** A pending promise alone would let the process end. */
setInterval(() => undefined, 1000);
const stopping: Sender = {
  ...sender,
  send: async (...given) => {
    if (stopAt === 'beforeSending') {
      console.log('here');
      await never;
    }
    const result = await sender.send(...given);
    console.log('here');
    return stopAt === 'afterYes' ? never : result;
  },
};
await deliver(db, key, stopping, closedBreaker, () => Timestamp.fromMillis(Number(millis)));
process.exit(0);
