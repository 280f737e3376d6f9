/** Where something private could come out: what everybody reads, what is mailed, printed, fetched by calendars, listed, and logged. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Timestamp, type Query } from 'firebase-admin/firestore';
import mammoth from 'mammoth';
import { Claim } from '#domain/claim.ts';
import { closedBreaker } from '#domain/delivery.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { Dossier } from '#domain/dossier.ts';
import { minutesOf } from '#domain/minutes.ts';
import { Nomination } from '#domain/nomination.ts';
import { directories } from '#domain/organisation.ts';
import { Session } from '#domain/session.ts';
import { Tally } from '#domain/tally.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import type { PaperCase } from '../../web/data/session-papers.ts';
import { BallotSheet } from '../../web/pages/session-papers/ballot-sheet.tsx';
import { CaseSheets } from '../../web/pages/session-papers/case-sheets.tsx';
import { minutesDocument } from '../../web/pages/session-papers/minutes-docx.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { startSmtpPeer } from '../functions/smtp-peer.ts';
import { db, freshId, put, putCase, read, tokenOf, until } from '../functions/suite.ts';
import { tomorrowAtTen } from '../functions/tomorrow-at-ten.ts';
import { localFolder } from '../suite/run-folder.ts';
import { pdfText } from './pdf-text.ts';

const site = process.env['GS_HOSTING_URL'] ?? '';

export interface Found {
  /** Where it was read: an address, a mail's key. */
  readonly place: string;
  readonly text: string;
}

const standing = [
  '/',
  '/danh-sach',
  '/tim-kiem?q=giu+nghe+det',
  '/ban-tin',
  '/niem-yet',
  '/niem-yet/tra-cuu',
  '/phat-hien-guong',
  '/phat-hien-guong/tra-cuu',
  '/rss.xml',
  '/feed.json',
  '/sitemap.xml',
  '/nhung',
  '/nhung.js',
  '/dat-len-trang-khac',
  '/du-lieu.json',
];

/** What a reader, a robot or a partner gets: from the standing addresses along every link that leads to this profile, photos too. */
export const publicTexts = async (slug: string): Promise<readonly Found[]> => {
  const own = `/guong/${slug}`;
  const waiting = [
    ...standing,
    own,
    `${own}/noi-chuyen`,
    `/nhung?guong=${slug}`,
    `/oembed?${new URLSearchParams({ url: `${site}${own}`, format: 'json' })}`,
  ];
  const found = new Map<string, Found>();
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    if (found.has(place)) continue;
    const answered = await readAt(place);
    found.set(place, answered);
    waiting.push(...linksIn(answered.text).filter((link) => link.includes(slug)));
  }
  return [...found.values(), ...(await publicDocuments(slug))];
};

/** What one address answers, its headers too; of a paper the words on it. */
export const readAt = async (place: string): Promise<Found> => {
  const answer = await fetch(site + place, { redirect: 'manual' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPaper = answer.headers.get('content-type') === 'application/pdf';
  const body = isPaper ? await pdfText(bytes) : bytes.toString();
  return { place, text: `${[...answer.headers].join('\n')}\n${body}` };
};

const linksIn = (body: string): readonly string[] =>
  [...body.matchAll(/(?:["'\s,>(]|^)((?:https?:\/\/[^/"'\s<]+)?\/[^"'\s<>)]*)/gu)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => URL.canParse(link, site))
    .map((link) => new URL(link, site))
    .filter(({ hostname }) => hostname === new URL(site).hostname)
    .map(({ pathname, search }) => pathname + search);

/** Past every page: what the database itself hands to somebody who is not signed in. */
const publicDocuments = async (slug: string): Promise<readonly Found[]> => {
  const { FIRESTORE_EMULATOR_HOST, GCLOUD_PROJECT } = process.env;
  const home = `http://${FIRESTORE_EMULATOR_HOST}/v1/projects/${GCLOUD_PROJECT}/databases/(default)/documents`;
  const column = await db.collection('column').listDocuments();
  const documents = [`profiles/${slug}`, ...column.map(({ path }) => path)];
  return Promise.all(
    documents.map(async (place) => {
      const answer = await fetch(`${home}/${place}`);
      if (!answer.ok) throw new Error(`${place} is not public: ${answer.status}`);
      return { place, text: await answer.text() };
    }),
  );
};

const documentsOf = async (query: Query): Promise<readonly Found[]> =>
  (await query.get()).docs.map((one) => ({
    place: one.ref.path,
    text: JSON.stringify(one.data()),
  }));

/** Every mail that was queued since, as it stands in the database and as a real server takes it. */
export const mailedSince = async (since: Timestamp): Promise<readonly Found[]> => {
  const queued = await documentsOf(db.collection('mail').where('queuedAt', '>=', since));
  const peer = await startSmtpPeer();
  const sender = await openSender(peerSettings(peer.address));
  for (const { place } of queued)
    await deliver(db, place.slice('mail/'.length), sender, closedBreaker, tomorrowAtTen);
  sender.close();
  await peer.stop();
  const taken = peer.taken.map((mail) => ({ place: mail.messageId, text: JSON.stringify(mail) }));
  return [...queued, ...taken];
};

/** What all staff may list: cards, tasks, how mails fared. */
export const listed = async (ids: readonly string[]): Promise<readonly Found[]> => {
  const cards = await Promise.all(
    ids.map(async (id) => ({
      place: `nominations/${id}`,
      text: JSON.stringify(await read(`nominations/${id}`)),
    })),
  );
  const beside = await Promise.all(
    ids.flatMap((id) =>
      ['tasks', 'deliveries'].map((list) =>
        documentsOf(db.collection(list).where('subject', '==', id)),
      ),
    ),
  );
  return [...cards, ...beside.flat()];
};

/** The minutes as a Word file, by the code of the page that saves them. */
export const minutesText = async (session: string): Promise<Found> => {
  const held = Session.parse(await read(`sessions/${session}`));
  const cases = await Promise.all(
    held.agenda.map(async (id) => ({
      card: Nomination.parse(await read(`nominations/${id}`)),
      tally: Tally.parse(await read(`nominations/${id}/tally/current`)),
      walls: [],
    })),
  );
  const minutes = minutesOf({
    session: held,
    cases,
    reports: [],
    organisation: null,
    council: 'Hội đồng',
    nameOf: (uid) => uid,
  });
  const buffer = await Packer.toBuffer(minutesDocument(minutes));
  return { place: 'minutes', text: (await mammoth.extractRawText({ buffer })).value };
};

/** What is printed for the room, by the code of the page that prints it: a sheet for each case, and the ballot sheet. */
export const sheetsOf = async (
  session: string,
): Promise<Readonly<Record<'cases' | 'ballot', Found>>> => {
  const held = Session.parse(await read(`sessions/${session}`));
  const cases = await Promise.all(held.agenda.map(paperCase));
  const { entries: places } = directories.places.parse(await read('directories/places'));
  const sheets = h(CaseSheets, { cases, names: { units: [], places } });
  return {
    cases: { place: 'case sheets', text: renderToString(sheets) },
    ballot: {
      place: 'ballot sheet',
      text: renderToString(h(BallotSheet, { session: held, cases })),
    },
  };
};

const paperCase = async (id: string): Promise<PaperCase> => {
  const below = `nominations/${id}`;
  const claims = await db.collection(`${below}/claims`).get();
  return {
    id,
    card: Nomination.parse(await read(below)),
    dossier: Dossier.parse(await read(`${below}/dossier/current`)),
    claims: claims.docs.map((one) => Claim.parse(one.data())),
    tally: null,
    walls: [],
  };
};

/** The digest that names every open task of these, as a real server takes it. */
export const digestAbout = async (subjects: readonly string[], person: string): Promise<Found> => {
  const day = '2099-12-01';
  // A digest leaves on its own day only.
  const queuedAt = tomorrowAtTen();
  const key = digestKey(day, person);
  const tasks = await db.collection('tasks').where('subject', 'in', subjects).get();
  await Promise.all(
    tasks.docs.map(({ id: task }) =>
      put(`reminders/${freshId(20)}`, {
        v: 1,
        task,
        person,
        to: 'bearer',
        mail: key,
        at: queuedAt,
      }),
    ),
  );
  await put(`mail/${key}`, digestMail(day, person, queuedAt));
  const sent = await mailedSince(queuedAt);
  await db.doc(`mail/${key}`).delete();
  return { place: key, text: JSON.stringify(sent) };
};

/** What a person's calendar program fetches. */
export const calendarOf = async (uid: string): Promise<Found> => {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await db.doc(`feeds/${uid}`).set({ v: 1, hash, at: Timestamp.now() });
  const answer = await fetch(`${site}/lich/${token}.ics`);
  await db.doc(`feeds/${uid}`).delete();
  if (!answer.ok) throw new Error(`no calendar of ${uid}: ${answer.status}`);
  return { place: `calendar of ${uid}`, text: (await answer.text()).replaceAll('\r\n ', '') };
};

const logFile = join(localFolder, 'log', `suite-${new URL(site).port}.log`);

/** How long the log of this suite is by now. */
export const logLength = (): number => statSync(logFile).size;

/** Asks for a file that a document names: that it was asked for is logged, under its id. */
export const openFile = async (caseId: string, evidence: string): Promise<void> => {
  await put(`nominations/${caseId}/evidence/${evidence}`, fileEvidence());
  const token = await tokenOf('can-bo-1');
  await fetch(`${site}/tep/${caseId}/${evidence}`, {
    headers: { authorization: `Bearer ${token}` },
  });
};

/** What functions and emulators wrote since, up to a line that is written now. */
export const loggedSince = async (length: number): Promise<Found> => {
  const last = freshId(20);
  await openFile(await putCase(), last);
  const text = await until('the last line of the log', async () => {
    const written = readFileSync(logFile).subarray(length).toString();
    return written.includes(last) && written;
  });
  return { place: 'log', text };
};
