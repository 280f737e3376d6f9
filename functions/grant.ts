/** `npm run grant -- <email> admin [unit]`: names the first administrator, who invites all others in the application. */
import { getAuth } from 'firebase-admin/auth';
import type { Firestore, Query } from 'firebase-admin/firestore';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { Person, type Role } from '#domain/person.ts';
import { Id } from '#domain/text.ts';
import { ensureAccount } from './src/people/accounts.ts';
import { keepRoster } from './src/people/person-changed.ts';
import { database, readAs } from './src/store.ts';

/** A reason to stop, as a sentence for whoever typed the command. */
class Refused extends Error {}

/** An administrator sees no case, so no unit of the agency is theirs unless it is named. */
const noUnit = 'he-thong';

const Wanted = z.tuple([
  z.email('The first word is an e-mail address.').toLowerCase(),
  z.literal(
    'admin',
    'Only the first administrator is named here (role "admin"); administrators invite everyone else in the application.',
  ),
  Id.default(noUnit),
]);

/** The person the words of the command line ask for; throws Refused. */
export const wantedPerson = (words: readonly string[]): Person & { readonly email: string } => {
  if (words.length < 2 || words.length > 3)
    throw new Refused('Usage: npm run grant -- <email> <role> [unit]');
  const parsed = Wanted.safeParse([words[0], words[1], words[2]]);
  if (!parsed.success) throw new Refused(sentenceOf(parsed.error.issues[0]?.message));
  const [email, role, unit] = parsed.data;
  return { v: 1, name: email.split('@')[0] ?? email, email, roles: [role], unit, active: true };
};

const sentenceOf = (message = 'notAnId'): string =>
  message === 'notAnId' ? 'The unit is an id, such as sdttg-van-phong.' : message;

/** Creates account, person and roster entry; throws Refused once somebody is administrator. Returns the uid. */
export const nameFirstAdmin = async (
  db: Firestore,
  person: Person & { readonly email: string },
): Promise<string> => {
  if (!(await administrators(db).get()).empty) throw new Refused(thereIsOne);
  const uid = await ensureAccount(person.email, null);
  // Said by its result and not by a throw, so that the read locks are given back before the process ends.
  const isNamed = await db.runTransaction(async (tx) => {
    const { empty } = await tx.get(administrators(db));
    const ref = db.doc(`people/${uid}`);
    const known = readAs(Person, await tx.get(ref));
    if (empty) tx.set(ref, known === null ? person : alsoAdmin(known));
    return empty;
  });
  if (!isNamed) throw new Refused(thereIsOne);
  await keepRoster(db, uid);
  return uid;
};

/** Somebody the system knows already keeps name, unit and duties. */
const alsoAdmin = (known: Person): Person => ({
  ...known,
  roles: [...new Set<Role>([...known.roles, 'admin'])],
  active: true,
});

const thereIsOne = 'There is an administrator already; they grant roles in the application.';

const administrators = (db: Firestore): Query =>
  db
    .collection('people')
    .where('roles', 'array-contains', 'admin')
    .where('active', '==', true)
    .limit(1);

const projectOf = (environment: NodeJS.ProcessEnv): string => {
  const project = environment['GCLOUD_PROJECT'] ?? environment['GOOGLE_CLOUD_PROJECT'];
  if (project) return project;
  throw new Refused(
    'Say which project: GCLOUD_PROJECT=<id> npm run grant -- <email> <role> [unit]',
  );
};

const main = async (): Promise<void> => {
  const person = wantedPerson(process.argv.slice(2));
  process.env['GCLOUD_PROJECT'] = projectOf(process.env);
  const uid = await nameFirstAdmin(database(), person);
  console.log(`${person.email} is administrator (${uid}). To choose a password, open:`);
  console.log(await getAuth().generatePasswordResetLink(person.email));
};

/** Imported by a test it does nothing. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    await main();
    process.exit(0);
  } catch (problem) {
    console.error(problem instanceof Refused ? problem.message : problem);
    process.exit(1);
  }
