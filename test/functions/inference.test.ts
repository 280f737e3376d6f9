/**
 * What a walled person could infer: two sessions that differ in their votes, points and findings and not in their verdict
 * look the same to them, document by document and answer by answer of every function that tells anything: files, minutes and
 * their export, downloads, paragraphs shared, register and look-up, calendar, letters, digest, urging, agreement of appraisers, lost mails; and what
 * everybody may list or search for among the cards. Whatever role they hold, before
 * closing and after.
 */
import { PassThrough } from 'node:stream';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Choice, voteId } from '#domain/ballot.ts';
import { searchKeyOf } from '#domain/case-keys.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { Mail } from '#domain/mail.ts';
import { minutesOf } from '#domain/minutes.ts';
import { Nomination } from '#domain/nomination.ts';
import { roles, type Role } from '#domain/person.ts';
import { Session, Wall } from '#domain/session.ts';
import { Tally } from '#domain/tally.ts';
import { urgingMail } from '#domain/urging.ts';
import { agreementFor } from '../../functions/src/agreements/agreements.ts';
import { newKeyPair } from '../../functions/src/ballots/key-pair.ts';
import { feedOf } from '../../functions/src/calendar/feed.ts';
import { download } from '../../functions/src/files/download.ts';
import { Refused } from '../../functions/src/files/refused.ts';
import { toldScans } from '../../functions/src/files/told-scans.ts';
import { told as toldOfFiles } from '../../functions/src/files/told.ts';
import { answerCheck } from '../../functions/src/mail/mail-check-requested.ts';
import { putTogether } from '../../functions/src/mail/put-together.ts';
import { foundFor } from '../../functions/src/subjects/asked.ts';
import { historyOf } from '../../functions/src/subjects/told.ts';
import { sharersOf } from '../../functions/src/texts/sharers.ts';
import { sealerFor } from '../../web/data/seal.ts';
import { decision } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { stored } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { onlineBallot, onlineSession, vote, voter } from '../builders/online.ts';
import { ownUnit, person, rosterEntry } from '../builders/person.ts';
import { commentAuthor, noticeComment } from '../builders/public-notice.ts';
import { score, scoreDraft } from '../builders/score.ts';
import { declared, session as sessionOf, sevenMembers, wall } from '../builders/session.ts';
import { subject } from '../builders/subject.ts';
import { tally } from '../builders/tally.ts';
import { task } from '../builders/task.ts';
import { type Ask, project, shown } from '../rules/client.ts';
import { bringRules } from '../rules/load.ts';
import { baseDocuments } from '../suite/data/base.ts';
import { closeThrough } from './close-through.ts';
import { freshId } from './suite.ts';

const app = initializeApp({ projectId: project }, 'inference');
const db = getFirestore(app);

const lay = async (documents: readonly (readonly [string, object])[]): Promise<void> => {
  for (let from = 0; from < documents.length; from += 200) {
    const batch = db.batch();
    for (const [path, data] of documents.slice(from, from + 200))
      batch.set(
        db.doc(path),
        stored({ ...data }, (millis) => Timestamp.fromMillis(millis)),
      );
    await batch.commit();
  }
};

/** Noon of a working day: digests leave. */
const noon = Timestamp.fromMillis(Date.parse('2026-11-23T05:00:00Z'));
const today = '2026-11-23';
const past = '2026-11-02';
const site = 'https://guong.example';

/** One of each role, those that tempt together, and one who holds them all; each walled from every case here. */
const walled: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(roles.map((role) => [`walled-${role}`, [role]])),
  'walled-head-and-council': ['head', 'council'],
  'walled-office-and-council': ['office', 'council'],
  'walled-everything': roles,
};
const readers = [...Object.keys(walled), 'free-office'];
const walledMembers = Object.keys(walled).filter((uid) => walled[uid]?.includes('council'));

beforeAll(async () => {
  await bringRules();
  const base = baseDocuments();
  // In the roster they are written to like everybody.
  const roster = base['directories/roster'] as { readonly people: object };
  const people = Object.entries(walled).map(([uid, held]) => [
    uid,
    rosterEntry({ roles: [...held], unit: ownUnit }),
  ]);
  await lay(Object.entries(base));
  await lay([
    [
      'directories/roster',
      { ...roster, people: { ...roster.people, ...Object.fromEntries(people) } },
    ],
  ]);
  await lay(
    Object.entries({ ...walled, 'free-office': ['office'] as const }).map(([uid, held]) => [
      `people/${uid}`,
      person({ roles: [...held], unit: ownUnit, email: `${uid}@vidu.example` }),
    ]),
  );
});
afterAll(() => deleteApp(app));

interface World {
  readonly session: string;
  readonly id: string;
}

/** A name that no other case bears, so that a search for it finds this one. */
const nameOf = (id: string): string => `Thị ${id}`;

/** The card in the council, and the entry of the register that it told. */
const caseIn = (session: string, id: string): readonly (readonly [string, object])[] => {
  const name = nameOf(id);
  const code = `GS-2026-${id.toUpperCase()}`;
  const card = nomination({
    code,
    subject: { name, kind: 'individual' },
    search: [searchKeyOf(name)],
    state: 'council',
    session,
    tasks: [],
  });
  return [
    [`nominations/${id}`, card],
    [`nominations/${id}/dossier/current`, dossier()],
    [`subjects/${id}`, subject({ name, told: id, cases: { [id]: 'dot-xet-2026' } })],
    [`tasks/nominations.${id}.0.appraise`, task({ subject: id, code, unit: ownUnit, due: past })],
    ...readers.map(
      (uid) =>
        [
          `reminders/nominations.${id}.0.appraise.${uid}`,
          {
            v: 1,
            task: `nominations.${id}.0.appraise`,
            person: uid,
            to: 'bearer',
            mail: digestKey(today, uid),
            at: noon,
          },
        ] as const,
    ),
  ];
};

const members = [...sevenMembers, ...walledMembers];

const worldOf = async (votes: readonly Choice[]): Promise<World> => {
  const [session, id, key] = [freshId(20), freshId(8), await newKeyPair()];
  const { x, y } = key;
  const seal = await sealerFor(key);
  const round = onlineBallot({
    key: { x, y },
    voters: Object.fromEntries(members.map((uid) => [uid, Date.parse('2100-01-01T00:00:00Z')])),
  });
  const slips = sevenMembers.map(async (uid, nth) => {
    const ballot = await seal({ session, nomination: id, voter: uid }, votes[nth] ?? 'blank');
    return [
      `sessions/${session}/votes/${voteId(id, uid)}`,
      vote({ nomination: id, by: uid, ballot }),
    ] as const;
  });
  await lay([
    [`sessions/${session}`, onlineSession({ members, agenda: [id], ballot: round })],
    [`sessionKeys/${session}`, key],
    ...caseIn(session, id),
    [`nominations/${id}/evidence/minh-chung-1`, fileEvidence()],
    [`sessions/${session}/evidence/bien-ban-1`, fileEvidence()],
    [
      `agreements/${id}.1`,
      {
        v: 1,
        case: id,
        criteriaSet: 'tieu-chi-1',
        by: ['van-phong-1', 'van-phong-2'],
        findings: { C1: [true, votes.every((one) => one === 'for')] },
        at: noon,
      },
    ],
    ...sevenMembers.map(
      (uid, nth) =>
        [
          `nominations/${id}/scores/${uid}`,
          score({ session, by: uid, marks: { S1: votes[nth] === 'for' ? 9 : 1 } }),
        ] as const,
    ),
    ...besides(id, votes),
    ...sevenMembers.map(
      (uid) => [`sessions/${session}/voters/${uid}`, voter({ cases: [id], now: [id] })] as const,
    ),
    ...Object.keys(walled).map(
      (uid) => [`nominations/${id}/walls/${uid}`, wall({ uid, session })] as const,
    ),
    ...(await Promise.all(slips)),
  ]);
  return { session, id };
};

/** What else lies below a case and tells what people think of it, other in each world; and a decision that holds the case. */
const besides = (id: string, votes: readonly Choice[]): readonly (readonly [string, object])[] => {
  const above = `nominations/${id}`;
  const said = votes.every((one) => one === 'for') ? 'Rất xứng đáng' : 'Chưa xứng đáng';
  const points = votes.every((one) => one === 'for') ? 9 : 1;
  return [
    [`${above}/comments/y-kien-1`, noticeComment({ text: said })],
    [
      `${above}/commentAuthors/y-kien-1`,
      commentAuthor({ author: said, keepers: ['nobody', 'nobody-else'] }),
    ],
    [`${above}/returned/1`, { v: 1, summary: said }],
    [`decisions/${id}`, decision({ cases: [id] })],
    ...sevenMembers.map(
      (by) => [`${above}/scoreDrafts/${by}`, scoreDraft({ by, marks: { S1: points } })] as const,
    ),
  ];
};

/** On paper: the secretary has entered the count, and the session is still open. */
const paperWorldOf = async (votes: readonly Choice[]): Promise<World> => {
  const [session, id] = [freshId(20), freshId(8)];
  const inFavour = votes.filter((one) => one === 'for').length;
  const counted = { for: inFavour, against: votes.length - inFavour };
  await lay([
    [
      `sessions/${session}`,
      sessionOf({
        members,
        agenda: [id],
        declared: declared(members, [id]),
        state: 'open',
        present: sevenMembers,
      }),
    ],
    ...caseIn(session, id),
    [`nominations/${id}/tally/current`, tally({ session, ...counted })],
    [`sessions/${session}/evidence/bien-ban-1`, fileEvidence()],
    ...besides(id, votes),
    ...Object.keys(walled).map(
      (uid) => [`nominations/${id}/walls/${uid}`, wall({ uid, session })] as const,
    ),
  ]);
  return { session, id };
};

const close = async ({ session }: World): Promise<void> => {
  await db.doc(`sessions/${session}/moves/${freshId(20)}`).create({
    move: 'close',
    by: 'van-phong-1',
    at: Timestamp.now(),
    seen: 0,
    input: { reason: 'Đã bỏ phiếu xong' },
    outcome: null,
  });
  await closeThrough(db, session);
};

const contents = [
  'claims',
  'evidence',
  'appraisals',
  'scores',
  'scoreDrafts',
  'tally',
  'boxes',
  'walls',
  'moves',
  'comments',
  'commentAuthors',
  'returned',
  'digests',
] as const;

/** All there is to ask about a case and its session: each document by name, each list, each count, each group. */
const questions = ({ session, id }: World, uid: string): readonly Ask[] => {
  const [above, held] = [`nominations/${id}`, `sessions/${session}`];
  const lists = [
    ...contents.map((name) => `${above}/${name}`),
    ...['moves', 'votes', 'voters', 'turnout'].map((name) => `${held}/${name}`),
  ];
  return [
    ...[
      above,
      `${above}/dossier/current`,
      `${above}/tally/current`,
      `${above}/boxes/${session}`,
      `${above}/scores/${uid}`,
      `${above}/comments/y-kien-1`,
      `${above}/commentAuthors/y-kien-1`,
      `${above}/returned/1`,
      `decisions/${id}`,
      `${above}/moves/closed.${session}`,
      `${above}/walls/${uid}`,
      held,
      `${held}/turnout/current`,
      `${held}/voters/${uid}`,
      ...sevenMembers.flatMap((member) => [
        `${held}/votes/${voteId(id, member)}`,
        `${held}/voters/${member}`,
        `${above}/scoreDrafts/${member}`,
      ]),
      `sessionKeys/${session}`,
      `countings/${session}`,
      `agreements/${id}.1`,
      `${held}/evidence/bien-ban-1`,
      `stories/${id}`,
    ].map((get) => ({ get })),
    ...lists.flatMap((list) => [{ list }, { list, count: true }]),
    { list: `${above}/moves`, where: ['move', 'IN', ['confirm', 'submit', 'withdraw', 'return']] },
    { list: 'tasks', where: ['subject', 'EQUAL', id], and: ['state', 'EQUAL', 'open'] },
    ...[false, true].flatMap((count) => [
      { list: 'nominations', where: ['session', 'EQUAL', session] as const, count },
      {
        list: 'nominations',
        where: ['search', 'ARRAY_CONTAINS', searchKeyOf(nameOf(id))] as const,
        count,
      },
      { list: 'sessions', where: ['agenda', 'ARRAY_CONTAINS', id] as const, count },
      { list: 'decisions', where: ['cases', 'ARRAY_CONTAINS', id] as const, count },
    ]),
    { list: 'agreements' },
    { list: 'mail', where: ['subject', 'EQUAL', id] },
    { list: 'deliveries', where: ['subject', 'EQUAL', id] },
    ...(['votes', 'boxes', 'tally', 'moves', 'scores', 'scoreDrafts', 'comments'] as const).flatMap(
      (list) => [{ list, group: true } as const, { list, group: true, count: true } as const],
    ),
  ];
};

/** Without what differs between any two worlds: ids, instants, hashes, salts, keys. */
const plain = (answer: unknown, { session, id }: World): string =>
  JSON.stringify(answer)
    .replaceAll(session, 'SESSION')
    .replaceAll(id, 'CASE')
    .replaceAll(id.toUpperCase(), 'CASE')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'TIME')
    .replaceAll(/"[0-9a-f]{64}"/gu, 'HASH')
    .replaceAll(/"[0-9a-f-]{36}"/gu, 'SALT')
    .replaceAll(/"[A-Za-z0-9_-]{43}"/gu, 'KEY')
    .replaceAll(/moves\/[a-z0-9]{20}/gu, 'moves/REQUEST');

/** The minutes as this person's own page would export them: of the cases whose content the rules show. */
const exported = async ({ id, session }: World, uid: string): Promise<string> => {
  const above = `nominations/${id}`;
  const held = await db.doc(`sessions/${session}`).get();
  const isShown = async (what: Ask): Promise<boolean> => (await shown(uid, what)) !== null;
  const [dossierIs, claimsAre, tallyIs, wallsAre] = await Promise.all(
    [
      { get: `${above}/dossier/current` },
      { list: `${above}/claims` },
      { get: `${above}/tally/current` },
      { list: `${above}/walls` },
    ].map(isShown),
  );
  const [card, counted, walls] = await Promise.all([
    db.doc(above).get(),
    db.doc(`${above}/tally/current`).get(),
    db.collection(`${above}/walls`).get(),
  ]);
  const own = {
    card: Nomination.parse(card.data()),
    tally: tallyIs === true && counted.exists ? Tally.parse(counted.data()) : null,
    walls: wallsAre === true ? walls.docs.map((one) => Wall.parse(one.data()).uid) : [],
  };
  const minutes = minutesOf({
    session: Session.parse(held.data()),
    cases: dossierIs === true && claimsAre === true ? [own] : [],
    reports: [],
    organisation: null,
    council: '',
    nameOf: (name) => name,
  });
  return JSON.stringify(minutes);
};

/** The lines about the case in an urging mail to this person. */
const urged = async ({ id }: World, uid: string): Promise<string> => {
  const about = { unit: ownUnit, day: today, person: uid };
  const mail = urgingMail(about, noon);
  const made = await putTogether({ db, key: `urging.${uid}`, mail, site, now: noon });
  if (!('letter' in made)) return '[]';
  const lines = made.letter.groups.flatMap((group) => group.lines);
  return JSON.stringify(lines.filter(({ code }) => code.includes(id.toUpperCase())));
};

/** Of the unit's list of open work, which the board urges from, the tasks of the case. */
const listed = async ({ id }: World, uid: string): Promise<string> => {
  const open = await shown(uid, {
    list: 'tasks',
    where: ['unit', 'EQUAL', ownUnit],
    and: ['state', 'EQUAL', 'open'],
  });
  const found = Array.isArray(open) ? (open as readonly { readonly document?: unknown }[]) : [];
  const tasks = found.map(({ document }) => JSON.stringify(document ?? null));
  return `${open !== null} ${tasks
    .filter((one) => one.includes(id))
    .toSorted()
    .join(' ')}`;
};

/** The lines about the case in this person's digest of the day. */
const digested = async ({ id }: World, uid: string): Promise<string> => {
  const key = digestKey(today, uid);
  const mail = digestMail(today, uid, noon);
  const made = await putTogether({ db, key, mail, site, now: noon });
  if (!('letter' in made)) return '[]';
  const lines = made.letter.groups.flatMap((group) => group.lines);
  return JSON.stringify(lines.filter(({ code }) => code.includes(id.toUpperCase())));
};

/** What somebody finds who types the subject's whole name, as before a case is begun. */
const lookedUp = async ({ id }: World, uid: string): Promise<string> => {
  const wanted = {
    name: nameOf(id),
    kind: 'individual',
    birthYear: 1980,
    place: '25222',
    besides: null,
  } as const;
  return JSON.stringify(await foundFor(db, { uid, secondFactor: true }, wanted));
};

/** Whether a file is handed out: what lies in the bucket is the same in every world. */
const downloaded = async (track: 'nominations' | 'sessions', named: object): Promise<string> => {
  const response = Object.assign(new PassThrough(), { set: () => response });
  response.resume();
  try {
    await download(db, { track, secondFactor: true, ...named } as never, response as never);
    return 'opened';
  } catch (error) {
    return error instanceof Refused ? `refused: ${error.code}` : 'opened';
  }
};

/** What the functions hand this person about the case, each under its name. */
const handedTo = async ({ id, session }: World, uid: string): Promise<readonly string[]> => {
  const asked = { caseId: id, uid, secondFactor: true };
  const refusal = (error: unknown): string => {
    if (error instanceof Refused) return `refused: ${error.code}`;
    throw error;
  };
  const check = db.doc(`mailChecks/${freshId(20)}`);
  await check.create({ v: 1, by: uid, at: Timestamp.now(), outcome: null });
  const mine = await db.collection('mail').where('person', '==', uid).get();
  const about = mine.docs.filter((one) => [id, session].includes(String(one.get('subject'))));
  const [
    files,
    sharers,
    scans,
    minutes,
    urging,
    tasks,
    agreement,
    register,
    feed,
    letters,
    ...others
  ] = await Promise.all([
    toldOfFiles(db, asked).catch(refusal),
    sharersOf(db, { track: 'nominations', id, uid, secondFactor: true }),
    toldScans(db, { track: 'sessions', id: session, uid, secondFactor: true }).catch(refusal),
    exported({ id, session }, uid),
    urged({ id, session }, uid),
    listed({ id, session }, uid),
    agreementFor(db, asked),
    historyOf(db, asked),
    feedOf(db, uid, site, noon),
    Promise.all(
      about.map((one) =>
        putTogether({ db, key: one.id, mail: Mail.parse(one.data()), site, now: noon }),
      ),
    ),
    digested({ id, session }, uid),
    lookedUp({ id, session }, uid),
    downloaded('nominations', { id, evidenceId: 'minh-chung-1', uid }),
    downloaded('sessions', { id: session, evidenceId: 'bien-ban-1', uid }),
    answerCheck(db, check.id),
  ]);
  const [digest, found, file, scan] = others;
  const events = (feed ?? '').split('BEGIN:VEVENT').map((entry) => entry.split('END:VEVENT')[0]);
  const entries = events.filter((entry) => entry?.includes(id));
  const lost = JSON.stringify((await check.get()).get('outcome'));
  return [
    `files ${JSON.stringify(files)}`,
    `register ${JSON.stringify(register)}`,
    `scans ${JSON.stringify(scans)}`,
    `paragraphs shared ${JSON.stringify(sharers)}`,
    `minutes ${minutes}`,
    `urging ${urging}`,
    `tasks ${tasks}`,
    `agreement ${JSON.stringify(typeof agreement === 'string' ? agreement : agreement.differing.filter((one) => one.case === id))}`,
    `calendar ${JSON.stringify(entries)}`,
    `letters ${JSON.stringify(letters)}`,
    `lost mails ${lost.includes(id)}`,
    `digest ${digest}`,
    `look-up ${found}`,
    `download ${file}`,
    `download of the minutes ${scan}`,
  ];
};

const viewOf = async (world: World, uid: string): Promise<readonly string[]> => {
  const asked = questions(world, uid);
  const answers = await Promise.all(asked.map((one) => shown(uid, one)));
  const letters = await db.collection('mail').where('person', '==', uid).get();
  const own = letters.docs.filter((one) => one.get('subject') === world.id);
  return [
    ...answers.map((answer, nth) => `${JSON.stringify(asked[nth])} ${plain(answer, world)}`),
    ...own.map((one) => plain(one.data(), world)),
    ...(await handedTo(world, uid)),
  ].map((line) => plain(line, world));
};

const f = 'for' as const;
const a = 'against' as const;

/** What each of them sees of one world and not of the other. */
const toldApart = async (one: World, other: World): Promise<readonly string[]> => {
  const told: string[] = [];
  for (const uid of readers) {
    const [here, there] = await Promise.all([viewOf(one, uid), viewOf(other, uid)]);
    told.push(
      ...here.flatMap((line, nth) =>
        line === there[nth] ? [] : [`${uid}: ${line.slice(0, 160)}`],
      ),
    );
    if (here.length !== there.length) told.push(`${uid}: another number of letters`);
  }
  return told;
};

/** Findings, comments and what was returned are the office's own. */
const ownWork =
  /^free-office: "(?:agreement|\{\\"(?:get|list)\\":\\"nominations\/CASE\/(?:comments|returned))/u;

test('two votes with one verdict cannot be told apart from behind a wall, before closing or after', async () => {
  const one = await worldOf([f, f, f, f, f, f, f]);
  const other = await worldOf([f, f, f, f, f, f, a]);
  // Of votes and points the office knows no more than anybody.
  const early = await toldApart(one, other);
  expect(early.filter((line) => !ownWork.test(line))).toEqual([]);
  expect(early).toHaveLength(5);
  await Promise.all([close(one), close(other)]);
  const told = await toldApart(one, other);
  expect(told.filter((line) => !line.startsWith('free-office'))).toEqual([]);
  // The twins: whoever is not walled is answered, and who counts for the council sees the difference now.
  const handed = await Promise.all(
    ['walled-office', 'walled-everything', 'free-office'].map((uid) => handedTo(one, uid)),
  );
  const nothing = ['files "refused: notYou"', 'register "notYou"', 'scans "refused: notYou"'];
  expect(handed.map((lines) => lines.slice(0, 3))).toEqual([
    nothing,
    nothing,
    ['files {}', 'register {"key":null,"cases":[]}', expect.stringContaining('bien-ban-1')],
  ]);
  const tells = (what: string): readonly boolean[] =>
    handed.map((lines) => {
      const line = lines.find((said) => said.startsWith(`${what} `)) ?? '';
      return line.includes(one.id.toUpperCase());
    });
  expect([tells('minutes'), tells('urging'), tells('digest'), tells('look-up')]).toEqual(
    Array.from({ length: 4 }, () => [false, false, true]),
  );
  // Of the unit's own paper its officer keeps the file, walled or not.
  const [file, scan] = ['download', 'download of the minutes'];
  expect(handed.map((lines) => lines.slice(-2))).toEqual([
    [`${file} refused: notYou`, `${scan} refused: notYou`],
    [`${file} opened`, `${scan} refused: notYou`],
    [`${file} opened`, `${scan} opened`],
  ]);
  expect(told.some((line) => line.includes('tally/current'))).toBe(true);
});

test('a count on paper, entered while the session is open, tells nothing behind a wall, then or after closing', async () => {
  const one = await paperWorldOf([f, f, f, f, f, f, f]);
  const other = await paperWorldOf([f, f, f, f, f, f, a]);
  const early = await toldApart(one, other);
  expect(early.filter((line) => !line.startsWith('free-office'))).toEqual([]);
  // The twin: whoever enters the count sees it.
  expect(early.some((line) => line.includes('tally/current'))).toBe(true);
  await Promise.all([close(one), close(other)]);
  const told = await toldApart(one, other);
  expect(told.filter((line) => !line.startsWith('free-office'))).toEqual([]);
  expect(
    await db
      .doc(`nominations/${one.id}`)
      .get()
      .then((card) => card.get('state')),
  ).toBe('decision');
});
