/** A process of its own that sends one letter to the server it is given and prints what is known of its fate, and nothing else. */
import { letterOf } from '#domain/mail-wording/letter.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import { mail } from '../builders/mail.ts';
import { peerSettings } from '../functions/peer-settings.ts';

const [address = ''] = process.argv.slice(2);
const settings = peerSettings(address);
const letter = letterOf(mail({ kind: 'caseReturned' }), settings.site);
if (letter === null) throw new Error('The letter has no words.');
const sender = await openSender({ ...settings, local: false });
const outgoing = { key: 'thu', to: 'a@vidu.example', letter, appointment: null };
console.log(JSON.stringify(await sender.send(outgoing, 20_000)));
sender.close();
